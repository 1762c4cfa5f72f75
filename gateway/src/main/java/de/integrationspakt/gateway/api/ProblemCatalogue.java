package de.integrationspakt.gateway.api;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders {@code contracts/problems.md}; each row gets the anchor that the {@code type} of its problem names. */
final class ProblemCatalogue {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private ProblemCatalogue() {}

    /** An HTML fragment; raw HTML in the source is shown, not obeyed. */
    static String render(String markdown) {
        var document = Parser.builder().extensions(TABLES).build().parse(markdown);
        return HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .attributeProviderFactory(context -> new Anchors())
                .build()
                .render(document);
    }

    /** A code that several services answer is explained by each; its address leads to the first. */
    private static final class Anchors implements AttributeProvider {
        private final Set<String> given = new HashSet<>();

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof TableRow row) {
                var code = textOf(row.getFirstChild());
                if (CODE.matcher(code).matches() && given.add(code)) {
                    attributes.put("id", code.toLowerCase(Locale.ROOT).replace('_', '-'));
                }
            }
        }
    }

    private static String textOf(Node cell) {
        var text = new StringBuilder();
        if (cell != null) {
            cell.accept(new AbstractVisitor() {
                @Override
                public void visit(Text node) {
                    text.append(node.getLiteral());
                }

                @Override
                public void visit(Code node) {
                    text.append(node.getLiteral());
                }
            });
        }
        return text.toString().strip();
    }
}
