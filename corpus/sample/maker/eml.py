"""EML: a mail as RFC 5322 and MIME define it; its body is the text of the source as it stands."""

import hashlib
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import getaddresses, parsedate_to_datetime

from maker.source import ATTACHMENTS, read_source

OPEN_XML = "vnd.openxmlformats-officedocument"
MEDIA_TYPES = {
    "docx": f"application/{OPEN_XML}.wordprocessingml.document",
    "eml": "message/rfc822",
    "odt": "application/vnd.oasis.opendocument.text",
    "pdf": "application/pdf",
    "pptx": f"application/{OPEN_XML}.presentationml.presentation",
    "rtf": "application/rtf",
    "xlsx": f"application/{OPEN_XML}.spreadsheetml.sheet",
}


def make_eml(source, make):
    """The bytes of the mail that a source describes; `make` makes its attachments."""
    body = "\n".join(line.rstrip() for line in source.lines).strip("\n") + "\n"
    identity = hashlib.sha256("\n".join([*source.meta.values(), body]).encode()).hexdigest()
    message = EmailMessage(policy=SMTP)
    add_headers(message, source, identity)
    message.set_content(body, charset="utf-8", cte="quoted-printable")
    names = [name.strip() for name in source.text("attachment").split(",") if name.strip()]
    for name in names:
        attach(message, source, name, make)
    if names:
        message.set_boundary(f"=_{identity[:32]}")
    return message.as_bytes()


def add_headers(message, source, identity):
    sender = addresses(source, "from")
    message["From"] = sender
    message["To"] = addresses(source, "to")
    if source.text("cc"):
        message["Cc"] = addresses(source, "cc")
    message["Subject"] = source.required("subject")
    message["Date"] = date(source)
    message["Message-ID"] = f"<{identity[:24]}@{sender[0].domain}>"


def addresses(source, key):
    """The addresses of a header; names may hold umlauts and dots."""
    found = []
    for name, address in getaddresses([source.required(key)]):
        try:
            found.append(Address(display_name=name, addr_spec=address))
        except (MessageError, ValueError, IndexError) as error:
            raise source.error(source.key_lines[key], f"{key} holds no mail address: {address or name!r}") from error
    return tuple(found)


def date(source):
    try:
        return parsedate_to_datetime(source.required("date"))
    except ValueError as error:
        message = "date is not as RFC 5322 asks: Tue, 04 Jun 2013 16:42:00 +0200"
        raise source.error(source.key_lines["date"], message) from error


def attach(message, source, name, make):
    """Makes an attachment from its source in the folder `attachments` beside the mail."""
    path = source.path.parent / ATTACHMENTS / f"{name}.md"
    if not path.is_file():
        raise source.error(source.key_lines["attachment"], f"there is no source {ATTACHMENTS}/{path.name}")
    attached = read_source(path)
    maintype, subtype = MEDIA_TYPES.get(attached.format, "application/octet-stream").split("/")
    message.add_attachment(make(attached), maintype=maintype, subtype=subtype, filename=name)
