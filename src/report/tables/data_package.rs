//! `tables/datapackage.json`: the data dictionary, as a Frictionless Data Package that validators understand.

use serde_json::{Value, json};

use super::table::{ColumnValues, DataTable, Filled, TableColumn};
use crate::report::origin::ReportOrigin;
use crate::report::output::digest::sha256;
use crate::report::{RenderedFile, ReportError};
use crate::survey::Language;

/// Describes these tables and the files they were written to, in the same order. The report's name is a seminar's
/// identifier or a word; the title says what it is.
pub(in crate::report) fn data_package(
    origin: ReportOrigin<'_>,
    (report, title): (&str, &str),
    tables: &[DataTable],
    files: &[RenderedFile],
) -> Result<RenderedFile, ReportError> {
    let resources: Vec<Value> = tables.iter().zip(files).map(|(table, file)| resource(table, file)).collect();
    let programme = origin.survey.programme.name.get(Language::En);
    let (name, description) = match origin.release.audience() {
        Some(_) => (format!("plenaria-{report}"), "Released statistics, computed from released tables of counts."),
        None => (format!("plenaria-{report}-internal"), "Internal statistics, exact: they may not be passed on."),
    };
    let mut package = json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "profile": "tabular-data-package",
        "name": name.to_ascii_lowercase(),
        "title": format!("{programme}: {title}"),
        "description": format!("{description} Missing values are empty."),
        "resources": resources,
    });
    if let Some(date) = origin.date {
        package["created"] = json!(format!("{date}T00:00:00Z"));
    }
    let mut bytes = serde_json::to_vec_pretty(&package)
        .map_err(|source| ReportError::Json { file: "tables/datapackage.json", source })?;
    bytes.push(b'\n');
    Ok(RenderedFile { path: "tables/datapackage.json".to_owned(), bytes })
}

fn resource(table: &DataTable, file: &RenderedFile) -> Value {
    let fields: Vec<Value> = table.columns.iter().map(field).collect();
    let mut schema = json!({ "fields": fields, "missingValues": [""] });
    if !table.key.is_empty() {
        schema["primaryKey"] = json!(table.key);
    }
    json!({
        "name": table.name,
        "type": "table",
        "profile": "tabular-data-resource",
        "title": table.title,
        "path": format!("{}.csv", table.name),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": file.bytes.len(),
        "hash": format!("sha256:{}", sha256(&file.bytes)),
        "schema": schema,
    })
}

fn field(column: &TableColumn) -> Value {
    let (kind, mut constraints) = match column.values {
        ColumnValues::Text => ("string", json!({})),
        ColumnValues::OneOf(words) => ("string", json!({ "enum": words })),
        ColumnValues::Number => ("number", json!({})),
        ColumnValues::Between(least, most) => ("number", json!({ "minimum": least, "maximum": most })),
        ColumnValues::Count => ("integer", json!({ "minimum": 0 })),
    };
    if column.filled == Filled::Always {
        constraints["required"] = json!(true);
    }
    let mut field = json!({ "name": column.name, "type": kind, "description": column.meaning });
    if constraints.as_object().is_some_and(|constraints| !constraints.is_empty()) {
        field["constraints"] = constraints;
    }
    field
}
