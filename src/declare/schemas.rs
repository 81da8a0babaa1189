//! The JSON Schema of every declaration file, for editors and for our own check.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;

use super::codebook::RawCodebook;
use super::deliveries::RawDeliveries;
use super::programme::RawProgramme;
use super::questionnaire::RawQuestionnaire;
use super::rules::RawRules;

/// The JSON Schema of every declaration file: the schema's file name, such as `programme.schema.json`, and its text.
#[must_use]
pub fn schemas() -> Vec<(String, String)> {
    [
        ("programme", schema_of::<RawProgramme>()),
        ("questionnaire", schema_of::<RawQuestionnaire>()),
        ("deliveries", schema_of::<RawDeliveries>()),
        ("rules", schema_of::<RawRules>()),
        ("codebook", schema_of::<RawCodebook>()),
    ]
    .into_iter()
    .map(|(name, schema)| (format!("{name}.schema.json"), format!("{schema:#}\n")))
    .collect()
}

/// The JSON Schema of one file's raw type, without the null that TOML doesn't have.
pub(super) fn schema_of<T: JsonSchema>() -> Value {
    let mut schema = SchemaSettings::draft07().into_generator().into_root_schema_for::<T>().to_value();
    remove_null(&mut schema);
    schema
}

fn remove_null(schema: &mut Value) {
    match schema {
        Value::Object(entries) => {
            entries.retain(|key, value| !(key == "default" && value.is_null()));
            if let Some(Value::Array(kinds)) = entries.get_mut("type") {
                kinds.retain(|kind| kind != "null");
                if let [only] = kinds.as_slice() {
                    let only = only.clone();
                    entries.insert("type".to_owned(), only);
                }
            }
            if let Some(Value::Array(branches)) = entries.get_mut("anyOf") {
                branches.retain(|branch| branch.get("type").is_none_or(|kind| kind != "null"));
                if let [Value::Object(only)] = branches.as_slice() {
                    let only = only.clone();
                    entries.remove("anyOf");
                    entries.extend(only);
                }
            }
            entries.values_mut().for_each(remove_null);
        }
        Value::Array(elements) => elements.iter_mut().for_each(remove_null),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_has_a_schema_that_is_the_same_each_time_and_knows_no_null() {
        let first = schemas();
        assert_eq!(first.len(), 5);
        assert_eq!(first, schemas());
        for (name, text) in first {
            assert!(!text.contains("null"), "{name} allows null");
            assert!(serde_json::from_str::<Value>(&text).is_ok());
        }
    }
}
