//! The JSON Schema of every declaration file, for editors.

use super::codebook::RawCodebook;
use super::delivery::deliveries::RawDeliveries;
use super::parse::json_schema::schema_of;
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

#[cfg(test)]
mod tests {
    use serde_json::Value;

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
