package app.baton.ui.kit;

/** Every style class that code may set; what they look like stands in {@code baton.css} or in AtlantaFX. */
public final class Styles {

    // words
    public static final String TITLE = "b-title";
    public static final String LEAD = "b-lead";
    public static final String SECTION_TITLE = "b-section-title";
    public static final String BODY = "b-body";
    public static final String SMALL = "b-small";
    public static final String CAPTION = "b-caption";
    public static final String MUTED = "b-muted";
    public static final String STRONG = "b-strong";
    public static final String CODE = "b-code";
    public static final String KEY_CAP = "b-key";

    // panes
    public static final String PAGE = "b-page";
    public static final String PAGE_SCROLL = "b-page-scroll";
    public static final String CARD = "b-card";
    public static final String CARD_HEAD = "b-card-head";
    public static final String COLUMNS = "b-columns";
    public static final String WRAPPING = "b-wrapping";
    public static final String ROW = "b-row";
    public static final String STACK = "b-stack";
    public static final String TIGHT = "b-tight";
    public static final String CENTERED = "b-centered";
    public static final String STATE_PANE = "b-state-pane";
    public static final String STATE_ICON = "b-state-icon";
    public static final String SKELETON = "b-skeleton";
    public static final String SKELETON_BAR = "b-skeleton-bar";
    public static final String BANNER = "b-banner";

    // hues, set beside other classes
    public static final String GOOD = "b-good";
    public static final String BAD = "b-bad";
    public static final String CARE = "b-care";
    public static final String INFO = "b-info";
    public static final String CUSTOMER = "b-customer";
    public static final String DEALER = "b-dealer";
    public static final String FINANCED = "b-financed";

    // reading: promises, changes, facts
    public static final String SIDE_BY_SIDE = "b-side-by-side";
    public static final String COLUMN = "b-column";
    public static final String SIDE = "b-side";
    public static final String SIDE_WIDE = "b-side-wide";
    public static final String PROMISES = "b-promises";
    public static final String PROMISE = "b-promise";
    public static final String PROMISE_GROUP = "b-promise-group";
    public static final String CHANGE = "b-change";
    public static final String FACTS = "b-facts";
    public static final String FACT_NAME = "b-fact-name";

    // paper before it is printed
    public static final String PRINT = "b-print";
    public static final String PRINT_TABLE = "b-print-table";
    public static final String PRINT_SHEETS = "b-print-sheets";
    public static final String PRINT_SHEET = "b-print-sheet";
    public static final String PRINT_CHOICES = "b-print-choices";

    // figures
    public static final String FIGURE = "b-figure";
    public static final String FIGURE_LARGE = "b-figure-large";
    public static final String FIGURE_DOLLARS = "b-figure-dollars";
    public static final String FIGURE_CENTS = "b-figure-cents";
    public static final String KEY_FIGURE = "b-key-figure";
    public static final String ASKABLE = "b-askable";
    public static final String WHY = "b-why";
    public static final String WHY_TOTAL = "b-why-total";

    // small parts
    public static final String BADGE = "b-badge";
    public static final String AVATAR = "b-avatar";
    public static final String AVATAR_LARGE = "b-avatar-large";
    public static final String BRAND = "b-brand";
    public static final String ICON = "b-icon";
    public static final String DOT = "b-dot";
    public static final String LINK = "b-link";
    public static final String CLICKABLE = "b-clickable";

    // buttons; AtlantaFX
    public static final String ACCENT = "accent";
    public static final String DANGER = "danger";
    public static final String FLAT = "flat";
    public static final String BUTTON_ICON = "button-icon";

    public static final String LEFT_PILL = "left-pill";
    public static final String CENTER_PILL = "center-pill";
    public static final String RIGHT_PILL = "right-pill";

    // forms
    public static final String FORM = "b-form";
    public static final String FORM_COLUMNS = "b-form-columns";
    public static final String IN_FIELD = "b-in-field";
    public static final String FIELD = "b-field";
    public static final String FIELD_LABEL = "b-field-label";
    public static final String FIELD_HINT = "b-field-hint";
    public static final String FIELD_ERROR = "b-field-error";
    public static final String BUTTON_BAR = "b-buttons";

    public static final String FORM_PART = "b-form-part";
    public static final String FORM_ROWS = "b-form-rows";
    public static final String FORM_ROW = "b-form-row";
    public static final String FORM_INDENT = "b-form-indent";
    public static final String CHIPS = "b-chips";
    public static final String CHIPS_INPUT = "b-chips-input";

    // tables
    public static final String TABLE = "b-table";
    public static final String WRAPPED = "b-wrapped";
    public static final String WRAPPED_WORDS = "b-wrapped-words";
    public static final String FIGURE_COLUMN = "b-figure-column";
    public static final String LIST = "b-list";
    public static final String GRID = "b-grid";
    public static final String GRID_FIELD = "b-grid-field";

    // programs
    public static final String PROGRAM_EDITOR = "b-program-editor";
    public static final String PROGRAM_FORM = "b-program-form";
    public static final String PROBLEM_LINE = "b-problem-line";
    public static final String CONDITION_GROUP = "b-condition-group";
    public static final String CONDITION_CARD = "b-condition-card";
    public static final String TIER_TABLE = "b-tier-table";
    public static final String MATRIX = "b-matrix";
    public static final String MATRIX_CELL = "b-matrix-cell";
    public static final String MATRIX_NAME = "b-matrix-name";
    public static final String MATRIX_CODE = "b-matrix-code";
    public static final String FILTER_BAR = "b-filter-bar";
    public static final String GRID_PAGE = "b-grid-page";
    public static final String GRID_FOOT = "b-grid-foot";
    public static final String AMOUNTS = "b-amounts";
    public static final String SOURCE_TEXT = "b-source-text";
    public static final String SOURCE_TABLE = "b-source-table";
    public static final String SOURCE_HEAD = "b-source-head";
    public static final String SOURCE_CELL = "b-source-cell";
    public static final String SOURCE_WORDS = "b-source-words";
    public static final String FOUND = "b-found";
    public static final String ROLL_SETTINGS = "b-roll-settings";
    public static final String ROLL_DOCUMENTS = "b-roll-documents";
    public static final String IMPORT_SETTINGS = "b-import-settings";
    public static final String IMPORT_DETAIL = "b-import-detail";
    public static final String QUEUE = "b-queue";
    public static final String QUEUE_ROW = "b-queue-row";
    public static final String COMPARED = "b-compared";
    public static final String CHANGED_BEFORE = "b-changed-before";
    public static final String CHANGED_NOW = "b-changed-now";

    // what floats
    public static final String SCRIM = "b-scrim";
    public static final String DIALOG = "b-dialog";
    public static final String DIALOG_SCROLL = "b-dialog-scroll";
    public static final String DIALOG_WIDE = "b-dialog-wide";
    public static final String TOAST = "b-toast";
    public static final String TOASTS = "b-toasts";
    public static final String PALETTE = "b-palette";
    public static final String PALETTE_LINES = "b-palette-lines";
    public static final String PALETTE_ROW = "b-palette-row";

    // shell
    public static final String SHELL = "b-shell";
    public static final String RAIL = "b-rail";
    public static final String RAIL_ITEM = "b-rail-item";
    public static final String RAIL_MARK = "b-rail-mark";
    public static final String USER_BADGE = "b-user-badge";
    public static final String EXPLANATION = "b-explanation";
    public static final String TOP_BAR = "b-top-bar";
    public static final String SEARCH = "b-search";
    public static final String STATUS_BAR = "b-status-bar";
    public static final String STATUS_ITEM = "b-status-item";
    public static final String TASK = "b-task";

    // welcome, sign-in and lock
    public static final String ENTRANCE = "b-entrance";
    public static final String ENTRANCE_HEAD = "b-entrance-head";
    public static final String ENTRANCE_BODY = "b-entrance-body";
    public static final String ENTRANCE_FACES = "b-entrance-faces";
    public static final String ENTRANCE_PANEL = "b-entrance-panel";
    public static final String WELCOME = "b-welcome";
    public static final String WELCOME_COLUMN = "b-welcome-column";
    public static final String CHOICE_TITLE = "b-choice-title";
    public static final String CHOICE = "b-choice";
    public static final String FACE = "b-face";
    public static final String FACE_ROW = "b-face-row";
    public static final String FACES = "b-faces";
    public static final String PIN_DOTS = "b-pin-dots";
    public static final String PIN_DOT = "b-pin-dot";
    public static final String PIN_KEY = "b-pin-key";
    public static final String FINGERPRINT = "b-fingerprint";
    public static final String RECOVERY_KEY = "b-recovery-key";

    // administration
    public static final String EDITOR = "b-editor";
    public static final String EDITOR_SCROLL = "b-editor-scroll";
    public static final String NOTES_SCROLL = "b-notes-scroll";
    public static final String BESIDE = "b-beside";
    public static final String CHECKS = "b-checks";

    // tracker and calendar
    public static final String TRACKER = "b-tracker";
    public static final String TRACKER_SCREEN = "b-tracker-screen";
    public static final String TRACKER_SWITCH = "b-tracker-switch";
    public static final String TRACKER_BAR = "b-tracker-bar";
    public static final String TRACKER_SIDE = "b-tracker-side";
    public static final String TWO_LINES = "b-two-lines";
    public static final String CHIP = "b-chip";
    public static final String SPLIT = "b-split";
    public static final String SPLIT_EVERYBODY = "b-split-everybody";
    public static final String SPLIT_CONDITIONAL = "b-split-conditional";
    public static final String SPLIT_DEALER = "b-split-dealer";
    public static final String CHART_CARD = "b-chart-card";
    public static final String CHART = "b-chart";
    public static final String CHART_GROUND = "b-chart-ground";
    public static final String CHART_PART = "b-chart-part";
    public static final String CHART_SUM = "b-chart-sum";
    public static final String CHART_NAME = "b-chart-name";
    public static final String CHART_LINES = "b-chart-lines";
    public static final String CHART_FIGURES = "b-chart-figures";
    public static final String CHART_1 = "b-chart-1";
    public static final String CHART_2 = "b-chart-2";
    public static final String CHART_3 = "b-chart-3";
    public static final String CHART_4 = "b-chart-4";
    public static final String LEGEND = "b-legend";
    public static final String SWATCH = "b-swatch";
    public static final String BAR = "b-bar";
    public static final String BAR_EVERYBODY = "b-bar-everybody";
    public static final String BAR_CONDITIONAL = "b-bar-conditional";
    public static final String BAR_DEALER = "b-bar-dealer";
    public static final String BAR_CAMPAIGN = "b-bar-campaign";
    public static final String CALENDAR_SHEET = "b-calendar-sheet";
    public static final String CALENDAR_BODY = "b-calendar-body";
    public static final String CALENDAR_HEAD = "b-calendar-head";
    public static final String CALENDAR_GUTTER = "b-calendar-gutter";
    public static final String CALENDAR_FOOT = "b-calendar-foot";
    public static final String CALENDAR_MONTH = "b-calendar-month";
    public static final String CALENDAR_DAY = "b-calendar-day";
    public static final String CALENDAR_NOW = "b-calendar-now";
    public static final String CALENDAR_TODAY = "b-calendar-today";
    public static final String CALENDAR_MONTH_LINE = "b-calendar-month-line";
    public static final String CALENDAR_WEEK_LINE = "b-calendar-week-line";
    public static final String CALENDAR_ROW_LINE = "b-calendar-row-line";
    public static final String CALENDAR_NAME = "b-calendar-name";
    public static final String CALENDAR_GAP = "b-calendar-gap";
    public static final String CALENDAR_HINT = "b-calendar-hint";

    // deals
    public static final String DEALS = "b-deals";
    public static final String TERMS = "b-terms";
    public static final String TERMS_PART = "b-terms-part";
    public static final String TRADE = "b-trade";
    public static final String ITEM_PRICE = "b-item-price";
    public static final String WAYS = "b-ways";
    public static final String FIGURE_TABLE = "b-figure-table";
    public static final String FIGURE_HEAD = "b-figure-head";
    public static final String FIGURE_NAME = "b-figure-name";
    public static final String FIGURE_CELL = "b-figure-cell";
    public static final String FINDINGS = "b-findings";
    public static final String FINDING = "b-finding";
    public static final String CUSTOMER_SHEET = "b-customer-sheet";
    public static final String CUSTOMER_HEAD = "b-customer-head";
    public static final String CUSTOMER_NAME = "b-customer-name";
    public static final String CUSTOMER_CELL = "b-customer-cell";
    public static final String CUSTOMER_LARGE = "b-customer-large";
    public static final String QUESTION = "b-question";
    public static final String STACK_LINES = "b-stack-lines";
    public static final String STACK_LINE = "b-stack-line";
    public static final String ROUTE_LINE = "b-route-line";
    public static final String ANSWER = "b-answer";
    public static final String WORKBENCH = "b-workbench";
    public static final String DELIVERY = "b-delivery";
    public static final String DELIVERY_WORDS = "b-delivery-words";
    public static final String DAYS = "b-days";
    public static final String DAY = "b-day";
    public static final String REACH = "b-reach";
    public static final String REACH_LINE = "b-reach-line";
    public static final String PAYMENTS = "b-payments";
    public static final String PAY_GRID = "b-pay-grid";
    public static final String PAY_HEAD = "b-pay-head";
    public static final String PAY_NAME = "b-pay-name";
    public static final String PAY_CELL = "b-pay-cell";
    public static final String PAY_SWATCH = "b-pay-swatch";

    // finance
    public static final String LEADS = "b-leads";
    public static final String RULES_SIDE = "b-rules-side";
    public static final String FINANCE = "b-finance";
    public static final String FINANCE_SIDE = "b-finance-side";
    public static final String FINANCE_LIST = "b-finance-list";

    private Styles() { }
}
