package app.baton.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** Something that fills a page of a scan: how large it is by itself, and how it is drawn into a box from its lower left. */
sealed interface Sheet {

    /** Its width as a person sees it, in any unit. */
    float width();

    float height();

    void draw(PDPageContentStream content, float left, float bottom, float width, float height) throws IOException;

    /** A picture, turned as the camera was held. */
    record Picture(PDImageXObject image, Turn turn) implements Sheet {

        @Override
        public float width() {
            return turn.lying() ? image.getHeight() : image.getWidth();
        }

        @Override
        public float height() {
            return turn.lying() ? image.getWidth() : image.getHeight();
        }

        @Override
        public void draw(PDPageContentStream content, float left, float bottom, float width, float height) throws IOException {
            content.drawImage(image, turn.into(left, bottom, width, height));
        }
    }

    /** A page of a PDF as it is, {@code form} lying in its own box of {@code across} by {@code up}. */
    record Page(PDFormXObject form, float across, float up, boolean turned) implements Sheet {

        @Override
        public float width() {
            return turned ? up : across;
        }

        @Override
        public float height() {
            return turned ? across : up;
        }

        @Override
        public void draw(PDPageContentStream content, float left, float bottom, float width, float height) throws IOException {
            content.saveGraphicsState();
            content.transform(new Matrix(width / across, 0, 0, height / up, left, bottom));
            content.drawForm(form);
            content.restoreGraphicsState();
        }
    }

    /** A page of a PDF that was drawn, {@code width} by {@code height} points large. */
    record Drawn(PDImageXObject image, float width, float height) implements Sheet {

        @Override
        public void draw(PDPageContentStream content, float left, float bottom, float across, float up) throws IOException {
            content.drawImage(image, left, bottom, across, up);
        }
    }
}
