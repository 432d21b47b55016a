package de.erfahrungsschatz.indexer.extract.worker.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/// Collects the rules that are drawn on a page: the borders of tables. Curves and slanted lines are of no interest.
final class RuleCollector {

    /// A page with more of them is a plan or a diagram.
    private static final int MOST = 3000;

    private static final List<String> OPERATORS = List.of(OperatorName.MOVE_TO, OperatorName.LINE_TO,
            OperatorName.CURVE_TO, OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT,
            OperatorName.CURVE_TO_REPLICATE_FINAL_POINT, OperatorName.CLOSE_PATH, OperatorName.APPEND_RECT,
            OperatorName.STROKE_PATH,
            OperatorName.CLOSE_AND_STROKE, OperatorName.FILL_NON_ZERO, OperatorName.LEGACY_FILL_NON_ZERO,
            OperatorName.FILL_EVEN_ODD, OperatorName.FILL_NON_ZERO_AND_STROKE, OperatorName.FILL_EVEN_ODD_AND_STROKE,
            OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE, OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE,
            OperatorName.ENDPATH);

    private final PDFStreamEngine engine;
    private final List<Rule> drawn = new ArrayList<>();
    private final List<Rule> lines = new ArrayList<>();
    private final List<Rule> boxes = new ArrayList<>();
    private Point2D.Float start = new Point2D.Float();
    private Point2D.Float current = new Point2D.Float();

    RuleCollector(PDFStreamEngine engine) {
        this.engine = engine;
        OPERATORS.forEach(name -> engine.addOperator(new Watched(name)));
    }

    void clear() {
        drawn.clear();
        lines.clear();
        boxes.clear();
    }

    /// None when there are too many to be those of tables. The lower left of the page is the origin of all of them.
    List<Rule> rules() {
        return drawn.size() > MOST ? List.of() : List.copyOf(drawn);
    }

    /// Passes on what is drawn.
    private final class Watched extends OperatorProcessor {

        private final String name;

        Watched(String name) {
            super(engine);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            if (drawn.size() <= MOST && checkArrayTypesClass(operands, COSNumber.class)) {
                draw(name, operands.stream().map(COSNumber.class::cast).map(COSNumber::floatValue).toList());
            }
        }

        @Override
        public String getName() {
            return name;
        }
    }

    private void draw(String operator, List<Float> numbers) {
        switch (operator) {
            case OperatorName.CLOSE_PATH -> lineTo(start);
            case OperatorName.ENDPATH -> endPath();
            case OperatorName.FILL_NON_ZERO, OperatorName.LEGACY_FILL_NON_ZERO, OperatorName.FILL_EVEN_ODD -> fill();
            case OperatorName.APPEND_RECT -> {
                if (numbers.size() == 4) {
                    boxes.add(between(point(numbers.get(0), numbers.get(1)),
                            point(numbers.get(0) + numbers.get(2), numbers.get(1) + numbers.get(3))));
                }
            }
            case OperatorName.MOVE_TO, OperatorName.LINE_TO, OperatorName.CURVE_TO,
                    OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT, OperatorName.CURVE_TO_REPLICATE_FINAL_POINT -> {
                if (numbers.size() >= 2) {
                    moveTo(operator, point(numbers.get(numbers.size() - 2), numbers.getLast()));
                }
            }
            default -> stroke();
        }
    }

    private void moveTo(String operator, Point2D.Float point) {
        if (operator.equals(OperatorName.LINE_TO)) {
            lineTo(point);
        } else if (operator.equals(OperatorName.MOVE_TO)) {
            start = point;
        }
        current = point;
    }

    private void lineTo(Point2D.Float point) {
        lines.add(between(current, point));
        current = point;
    }

    /// What is filled is a rule when it is thin: the box around the lines of the path counts.
    private void fill() {
        boxes.stream().filter(Rule::isRule).forEach(drawn::add);
        lines.stream().reduce((one, other) -> new Rule(Math.min(one.x1(), other.x1()), Math.min(one.y1(), other.y1()),
                Math.max(one.x2(), other.x2()), Math.max(one.y2(), other.y2()))).filter(Rule::isRule)
                .ifPresent(drawn::add);
        endPath();
    }

    private void stroke() {
        lines.stream().filter(Rule::isRule).forEach(drawn::add);
        for (Rule box : boxes) {
            List.of(new Rule(box.x1(), box.y1(), box.x2(), box.y1()), new Rule(box.x1(), box.y2(), box.x2(), box.y2()),
                    new Rule(box.x1(), box.y1(), box.x1(), box.y2()), new Rule(box.x2(), box.y1(), box.x2(), box.y2()))
                    .stream().filter(Rule::isRule).forEach(drawn::add);
        }
        endPath();
    }

    private void endPath() {
        lines.clear();
        boxes.clear();
    }

    private Point2D.Float point(float x, float y) {
        return engine.transformedPoint(x, y);
    }

    private static Rule between(Point2D.Float one, Point2D.Float other) {
        return new Rule(Math.min(one.x, other.x), Math.min(one.y, other.y), Math.max(one.x, other.x),
                Math.max(one.y, other.y));
    }
}
