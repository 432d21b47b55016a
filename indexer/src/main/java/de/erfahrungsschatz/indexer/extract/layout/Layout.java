package de.erfahrungsschatz.indexer.extract.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The text of a PDF in the order in which it is read.
///
/// @param blocks never empty ones
/// @param pages how many there are
/// @param running heads and feet of pages, which are no part of the blocks, each once
/// @param rest what the parser told after the pages, still in XHTML
public record Layout(List<LayoutBlock> blocks, int pages, List<String> running, String rest) {

    public Layout {
        blocks = List.copyOf(blocks);
        running = List.copyOf(running);
    }

    /// Reads all pages whose layout is told.
    ///
    /// @param xhtml as the worker tells a PDF
    public static Layout read(String xhtml) {
        SheetReader.Sheets read = SheetReader.read(xhtml);
        RunningLines.Parted parted = RunningLines.part(read.sheets());
        List<Region> regions = parted.sheets().stream().flatMap(sheet -> regions(sheet).stream()).toList();
        Measure measure = Measure.of(regions.stream().map(Region::segments).toList());
        List<List<Paragraph>> paragraphs = regions.stream().map(region -> {
            ParagraphBuilder builder = new ParagraphBuilder(region.page(), measure);
            builder.addRegion(region.segments());
            return builder.paragraphs();
        }).toList();
        return new Layout(Headings.in(Continuation.join(paragraphs), measure.body()), read.sheets().size(),
                parted.running(), xhtml.substring(read.end()));
    }

    /// What is read in one go, from top to bottom.
    private record Region(int page, List<Segment> segments) {}

    /// Tables with borders count as one line each; what is turned against the page comes last.
    private static List<Region> regions(Sheet sheet) {
        List<Grid> grids = GridFinder.in(sheet);
        Set<Segment> inGrids = Collections.newSetFromMap(new IdentityHashMap<>());
        grids.forEach(grid -> inGrids.addAll(grid.segments()));
        List<Segment> level = new ArrayList<>();
        Map<Integer, List<Segment>> turned = new TreeMap<>();
        for (Segment segment : sheet.segments()) {
            if (segment.turn() != 0) {
                turned.computeIfAbsent(segment.turn(), turn -> new ArrayList<>()).add(segment);
            } else if (!inGrids.contains(segment)) {
                level.add(segment);
            }
        }
        grids.forEach(grid -> level.add(Segment.of(grid)));
        List<List<Segment>> ordered = new ArrayList<>(ReadingOrder.of(level));
        ordered.addAll(turned.values());
        return ordered.stream().map(segments -> new Region(sheet.number(), segments)).toList();
    }
}
