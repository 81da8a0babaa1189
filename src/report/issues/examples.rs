//! An invented example for every kind of issue, and the lines of TOML that would settle it.

/// An example of an issue.
#[derive(Debug, Clone, Copy)]
pub(in crate::report) struct IssueExample {
    /// Cells or lines as they would be read.
    pub(in crate::report) rows: &'static str,
    /// The declaration in which it is settled; empty where it is settled in the file itself.
    pub(in crate::report) declaration: &'static str,
    /// The lines that would settle it.
    pub(in crate::report) toml: &'static str,
}

/// The example of the issue with this name.
pub(super) fn example(name: &str) -> Option<IssueExample> {
    let (_, rows, declaration, toml) = EXAMPLES.iter().find(|(own, ..)| *own == name)?;
    Some(IssueExample { rows, declaration, toml })
}

/// Name, rows, declaration and TOML.
#[rustfmt::skip]
const EXAMPLES: &[(&str, &str, &str, &str)] = &[
    ("empty-file", "(0 bytes)", "", ""),
    ("no-records", "ID;País;Nota", "deliveries.toml", "may_be_empty = true"),
    ("not-a-text", "%PDF-1.7 …", "", ""),
    ("encoding-not-utf8", "País;Módulo  (windows-1252)", "deliveries.toml", "encoding = \"windows-1252\""),
    ("encoding-uncertain", "Pa’s;M—dulo", "deliveries.toml", "encoding = \"macintosh\""),
    ("ragged-short", "ID;País;Nota\n1;Perú", "", ""),
    ("ragged-long", "ID,País,Nota\n1,Perú,4,y más", "", ""),
    ("unclosed-quote", "1,\"muy bueno\n2,bueno\n3,malo", "", ""),
    ("nul-byte", "1;Per\\0ú;4", "", ""),
    ("cell-too-long", "1;Perú;xxxxxxxx…", "", ""),
    ("duplicate-header", "ID;Nota;Nota", "deliveries.toml", "ignore = [\"Nota\"]"),
    ("empty-header", "ID;;Nota\n1;;4", "", ""),
    ("sep-line", "sep=;\nID;País", "", ""),
    ("trailing-empty-fields", "ID;Nota\n1;4;;", "", ""),
    ("outside-folder", "C3P1/evaluations → /otro/lugar", "", ""),
    ("unclaimed-file", "C3P1/evaluations/PE final.csv", "deliveries.toml", "[[delivery]]\nfiles = \"C3P1/evaluations/PE final.csv\"\nkeys.seminar = { constant = \"C3P1\" }\nlayout = \"wide\""),
    ("hidden-file", "C3P1/evaluations/~$PE.xlsx", "", ""),
    ("no-file-matches", "files = \"{seminar}/evaluaciones/{state}.csv\"", "deliveries.toml", "files = \"{seminar}/evaluations/{state}.csv\""),
    ("unreadable-file", "C3P1/evaluations/PE.csv", "", ""),
    ("mixed-line-endings", "ID;Nota⏎\\r\\n1;4⏎\\n", "", ""),
    ("preamble", "Evaluación del seminario;;\nID;País;Nota", "deliveries.toml", "header_rows = 1"),
    ("total-row", "1;4\n2;5\nTotal;9", "", ""),
    ("error-cell", "#N/A", "", ""),
    ("hidden-cells", "(filas 5–9 ocultas)", "", ""),
    ("several-sheets", "Respuestas · Resumen", "deliveries.toml", "sheet = \"Respuestas\""),
    ("password-protected", "PE.xlsx (cifrado)", "", ""),
    ("over-limit", "(más filas, columnas o bytes que el límite)", "", ""),
    ("damaged-workbook", "PE.xlsx", "", ""),
    ("unknown-sheet", "sheet = \"Hoja1\"", "deliveries.toml", "sheet = \"Respuestas\""),
    ("unusable-name", "../../C3P1", "", ""),
    ("platform-recognised", "Marca temporal,País,Módulo 1 [Relevancia]", "deliveries.toml", "platform = \"google_forms\""),
    ("tag-row", "ID;País\n#id;#country\n1;Perú", "", ""),
    ("preview-response", "Estado: Vista previa de encuesta", "deliveries.toml", "previews = \"exclude\""),
    ("incomplete-response", "Finalizado: Falso; Progreso: 45", "deliveries.toml", "unfinished = \"keep\""),
    ("personal-data-column", "Dirección IP;Correo electrónico", "deliveries.toml", "ignore = [\"Dirección IP\"]"),
    ("formula-like", "=1+1", "", ""),
    ("control-char", "De acuerdo\\u001b[31m", "", ""),
    ("bidi-control", "\\u202eodreuca eD", "", ""),
    ("invisible-char", "De acuerdo\\u200b", "", ""),
    ("nbsp", "Perú\\u00a0", "", ""),
    ("markup-like", "<script>…</script>", "", ""),
    ("mojibake", "OpiniÃ³n;MÃ©xico", "", ""),
    ("date-like-scale-value", "01-may  (era 1-5)", "", ""),
    ("unknown-label", "Deacuerdo", "questionnaire.toml", "aliases = [\"Deacuerdo\"]"),
    ("outside-scale", "6  (escala de 1 a 5)", "questionnaire.toml", "missing = { not_applicable = [\"99\"] }"),
    ("unknown-column", "M01 Relevansia", "deliveries.toml", "ignore = [\"Marca temporal\"]"),
    ("missing-column", "keys.state = { column = \"Pais de origen\" }", "deliveries.toml", "keys.state = { column = \"País\" }"),
    ("ambiguous-column", "Relevancia;Relevancia", "deliveries.toml", "ignore = [\"Relevancia (2)\"]"),
    ("unknown-state", "Peruu", "deliveries.toml", "keys.state = { column = \"País\", map = { \"Peruu\" = \"PE\" } }"),
    ("unknown-seminar", "C3-P1", "deliveries.toml", "keys.seminar = { path = \"seminar\", map = { \"C3-P1\" = \"C3P1\" } }"),
    ("unknown-module", "Memoria y sitio", "deliveries.toml", "keys.module = { column = \"Módulo\", map = { \"Memoria y sitio\" = \"M04\" } }"),
    ("unknown-item", "Pregunta 7", "deliveries.toml", "keys.item = { column = \"Pregunta\", map = { \"Pregunta 7\" = \"relevance\" } }"),
    ("unreadable-date", "12/31/2014", "deliveries.toml", "date_order = \"mdy\""),
    ("outside-periods", "01/12/2014", "deliveries.toml", "keys.seminar = { column = \"Fecha\", periods = { C2P1 = [\"2014-10-12\", \"2014-12-01\"] } }"),
    ("duplicate-respondent", "P-17;Perú;4\nP-17;Perú;5", "deliveries.toml", "duplicates = \"last\""),
    ("contained-file", "PE.csv ⊂ PE-2.csv", "deliveries.toml", "[[delivery]]\nfiles = \"C2P2/evaluations/PE-2.csv\"\nkeys.seminar = { constant = \"C2P2\" }\nlayout = \"wide\"\nsupersedes = [\"C2P2/evaluations/PE.csv\"]"),
    ("empty-key", "P-17;;4", "", ""),
    ("more-answers-than-eligible", "3 respuestas; 2 asistieron", "", ""),
    ("item-empty", "ID;Tiempo\n1;\n2;", "questionnaire.toml", "asked = { seminars = [\"C1P1\", \"C2P1\"] }"),
    ("bad-roster-line", "P-17;Peruu;quizás", "", ""),
    ("superseded-file", "supersedes = [\"C2P2/evaluations/PE.csv\"]", "deliveries.toml", "supersedes = [\"C2P2/evaluations/PE.csv\"]"),
    ("not-asked-answer", "C1P1: «Tiempo» = 4", "questionnaire.toml", "asked = { from = 2014-10-01 }"),
    ("not-on-roster", "P-99", "", ""),
    ("several-answers", "De acuerdo, En desacuerdo", "", ""),
    ("unknown-option", "Carreras; más té", "questionnaire.toml", "aliases = [\"Carrera\"]"),
    ("nameless-rows", "Módulo;Nota;General\nM01;4;8\nM02;5;8", "deliveries.toml", "keys.respondent = { column = \"ID\" }"),
    ("same-file", "PE.csv = PE (1).csv", "", ""),
    ("seminar-without-answers", "C3P2/roster.csv", "deliveries.toml", "files = \"{seminar}/evaluations/{state}.csv\""),
    ("excluded-record", "ID = PRUEBA", "deliveries.toml", "exclude = [{ column = \"ID\", equals = [\"PRUEBA\"], reason = \"test row\" }]"),
    ("recoded-answer", "«Bueno» → 4", "", ""),
    ("unused-recode", "«Regulr» → Regular", "", ""),
    ("ambiguous-date", "03/04/2014", "deliveries.toml", "date_order = \"dmy\""),
    ("answer-settled", "P-17: 4 y 5", "deliveries.toml", "duplicates = \"last\""),
    ("split-and-joined", "Temas;Temas/ética;Temas/historia", "deliveries.toml", "ignore = [\"Temas/*\"]"),
    ("window-unknown", "seminario sin start ni end", "programme.toml", "start = 2016-02-14\nend = 2016-02-21"),
    ("recode-without-label", "«Bueno» → Bien", "", ""),
    ("ambiguous-name", "{module}-{seminar}.csv: metodo-2026-21.csv", "deliveries.toml", "[[delivery]]\nfiles = \"metodo-2026-21.csv\"\nkeys.module = { constant = \"metodo\" }\nkeys.seminar = { constant = \"2026-21\" }"),
    ("file-without-answers", "ID;Pregunta nueva\nP-17;De acuerdo", "questionnaire.toml", "headers = [\"Pregunta nueva\"]"),
    ("changed-while-read", "respuestas.csv, 3 GB, todavía se está copiando", "", ""),
    ("held-in-memory", "3 GB, una sola línea entre comillas", "", ""),
    ("comments-sampled", "(más comentarios de los que se guardan)", "", ""),
];
