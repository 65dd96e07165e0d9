package app.baton.paper;

/** The weights of the one type family that the window uses too. */
enum Face {
    REGULAR("BatonInter-Regular.ttf"), STRONG("BatonInter-SemiBold.ttf"), BOLD("BatonInter-Bold.ttf");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    String resource() {
        return "/app/baton/ui/fonts/" + file;
    }
}
