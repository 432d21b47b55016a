"""The frame of a presentation: theme, slide master and the one layout that all slides use."""

from maker.package import OFFICE, XML_HEAD

DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
PRESENTATION = "http://schemas.openxmlformats.org/presentationml/2006/main"
SPACES = f'xmlns:a="{DRAWING}" xmlns:p="{PRESENTATION}" xmlns:r="{OFFICE}"'
TREE_HEAD = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
TITLE_BOX, BODY_BOX = (609600, 365125, 10972800, 1143000), (609600, 1600200, 10972800, 4525963)
COLORS = {
    "dk1": "000000", "lt1": "FFFFFF", "dk2": "1F3A4D", "lt2": "EEEEEE",
    "accent1": "1F5F7A", "accent2": "B5532A", "accent3": "5B7F3B",
    "accent4": "8A6D1D", "accent5": "5A4E86", "accent6": "7A3B52",
    "hlink": "1F5F7A", "folHlink": "5A4E86",
}
COLOR_MAP = (
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3"'
    ' accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
)


def slide_shape(number, name, placeholder, paragraphs, box=None):
    """A shape with text in a placeholder; without a box it stands where the layout says."""
    place = ""
    if box:
        left, top, width, height = box
        place = (
            f'<a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        )
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f"<p:nvPr>{placeholder}</p:nvPr></p:nvSpPr><p:spPr>{place}</p:spPr>"
        f"<p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>{paragraphs}</p:txBody></p:sp>"
    )


def body_shape(number, box, paragraphs):
    return slide_shape(number, "Inhalt", '<p:ph idx="1"/>', paragraphs, box)


def frame_shapes():
    """The two placeholders of master and layout."""
    prompt = '<a:p><a:r><a:rPr lang="de-DE"/><a:t>{}</a:t></a:r></a:p>'
    return slide_shape(2, "Titel", '<p:ph type="title"/>', prompt.format("Titel"), TITLE_BOX) + slide_shape(
        3, "Inhalt", '<p:ph type="body" idx="1"/>', prompt.format("Text"), BODY_BOX
    )


def layout():
    return (
        f'{XML_HEAD}<p:sldLayout {SPACES} type="obj"><p:cSld name="Titel und Inhalt">'
        f"<p:spTree>{TREE_HEAD}{frame_shapes()}</p:spTree></p:cSld>"
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )


def master():
    background = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
    return (
        f"{XML_HEAD}<p:sldMaster {SPACES}>"
        f"<p:cSld>{background}<p:spTree>{TREE_HEAD}{frame_shapes()}</p:spTree></p:cSld>{COLOR_MAP}"
        '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>'
        f"<p:txStyles><p:titleStyle>{level('3200', 'mj', 'tx2', bold=True)}</p:titleStyle>"
        f"<p:bodyStyle>{level('2000', 'mn', 'tx1', bullet=True)}</p:bodyStyle><p:otherStyle/></p:txStyles>"
        "</p:sldMaster>"
    )


def level(size, font, color, bold=False, bullet=False):
    """The first level of a text style."""
    indent = ' marL="342900" indent="-342900"' if bullet else ""
    mark = '<a:buFont typeface="Arial"/><a:buChar char="•"/>' if bullet else "<a:buNone/>"
    weight = ' b="1"' if bold else ""
    return (
        f'<a:lvl1pPr{indent}><a:spcBef><a:spcPts val="600"/></a:spcBef>{mark}<a:defRPr sz="{size}"{weight}>'
        f'<a:solidFill><a:schemeClr val="{color}"/></a:solidFill><a:latin typeface="+{font}-lt"/>'
        "</a:defRPr></a:lvl1pPr>"
    )


def theme():
    colors = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in COLORS.items())
    font = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    lines = "".join(f'<a:ln w="{width}">{fill}</a:ln>' for width in (6350, 12700, 19050))
    effects = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
    return (
        f'{XML_HEAD}<a:theme xmlns:a="{DRAWING}" name="Dialogstädte"><a:themeElements>'
        f'<a:clrScheme name="Dialogstädte">{colors}</a:clrScheme><a:fontScheme name="Dialogstädte">'
        f"<a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="Dialogstädte"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{lines}</a:lnStyleLst><a:effectStyleLst>{effects}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )
