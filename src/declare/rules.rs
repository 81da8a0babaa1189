//! `rules.toml`: how we judge.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::parse::document::Document;
use crate::survey::{Action, Audience, Dimension, FEWEST_INSIDERS, Rules, Share};

/// How we judge. Every key has a default.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "rules.toml")]
pub(super) struct RawRules {
    /// The favourable share to reach; default 0.80.
    target_favourable: Option<f64>,
    /// A strong module's interval stays above this; default 0.65.
    strong_floor: Option<f64>,
    /// Fewest answers from which a verdict is drawn; default 10.
    #[schemars(range(min = 1))]
    minimum_answers: Option<u64>,
    /// Smallest group whose figures an audience may see.
    #[serde(default)]
    minimum_group: RawMinimumGroup,
    /// People who may know each other's answers, such as the largest delegation; default 3, which may be raised.
    #[schemars(range(min = 3))]
    insiders: Option<u64>,
    /// Share of records with an error-level issue above which a run ends with code 2; default 0.05.
    issue_threshold: Option<f64>,
    /// Most respondents for which a seminar's rows are kept beside its tallies; default 5000.
    small_seminar: Option<u64>,
    /// Opinions are divided when consensus is below this and both poles are used; default 0.50.
    divided_consensus: Option<f64>,
    /// A pole is used when at least this share of answers lies there; default 0.25.
    divided_pole: Option<f64>,
    /// The share beside the ideal, on one side, that calls for another length or pace; default 0.40.
    time_share: Option<f64>,
    /// A theme is criticised when at least this share of those who commented on a module, three people or more, do so; default 0.20.
    theme_share: Option<f64>,
    /// Smallest p, after adjustment, that is still no change; default 0.05.
    significance: Option<f64>,
    /// What to do about a dimension.
    #[serde(default)]
    actions: RawActions,
}

/// Smallest group whose figures an audience may see; it may be raised, never lowered.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawMinimumGroup {
    /// For the ministry officials who represent the states; at least 10.
    focal_points: Option<u64>,
    /// For anybody; at least 10.
    public: Option<u64>,
    /// For the Technical Secretariat; at least 5, and never fewer than the insiders and four more.
    secretariat: Option<u64>,
}

/// What to do about a dimension.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawActions {
    /// What was taught.
    content: Option<Action>,
    /// How it was taught.
    method: Option<Action>,
    /// How long and how fast.
    time: Option<Action>,
    /// Who taught it.
    facilitation: Option<Action>,
    /// What it was for.
    objectives: Option<Action>,
    /// Rooms, meals, travel.
    logistics: Option<Action>,
    /// What was learnt.
    learning: Option<Action>,
    /// All of it together.
    overall: Option<Action>,
}

/// Checks what no schema can say, and makes the rules: what isn't declared keeps its default.
pub(super) fn rules(raw: &RawRules, document: &mut Document<'_>) -> Rules {
    let default = Rules::default();
    let mut share = |key: &str, declared: Option<f64>, default: Share| match declared.map(Share::try_from) {
        None => default,
        Some(Ok(share)) => share,
        Some(Err(error)) => {
            document.report(key, error);
            default
        }
    };
    let rules = Rules {
        target_favourable: share("target_favourable", raw.target_favourable, default.target_favourable),
        strong_floor: share("strong_floor", raw.strong_floor, default.strong_floor),
        issue_threshold: share("issue_threshold", raw.issue_threshold, default.issue_threshold),
        divided_consensus: share("divided_consensus", raw.divided_consensus, default.divided_consensus),
        divided_pole: share("divided_pole", raw.divided_pole, default.divided_pole),
        time_share: share("time_share", raw.time_share, default.time_share),
        theme_share: share("theme_share", raw.theme_share, default.theme_share),
        significance: share("significance", raw.significance, default.significance),
        minimum_answers: raw.minimum_answers.unwrap_or(default.minimum_answers),
        insiders: raw.insiders.unwrap_or(default.insiders).max(FEWEST_INSIDERS),
        small_seminar: raw.small_seminar.unwrap_or(default.small_seminar),
        minimum_group: minimum_group(&raw.minimum_group, default.minimum_group, document),
        actions: actions(&raw.actions, default.actions),
    };
    if rules.strong_floor > rules.target_favourable {
        let (floor, target) = (rules.strong_floor.get(), rules.target_favourable.get());
        let key = if raw.strong_floor.is_some() { "strong_floor" } else { "target_favourable" };
        document
            .report(key, format!("strong_floor {floor} is above target_favourable {target}: it must be at most that"));
    }
    if rules.divided_pole.get() > 0.5 {
        document.report("divided_pole", "both poles can't hold more than half of the answers each: at most 0.5");
    }
    rules
}

fn minimum_group(
    raw: &RawMinimumGroup,
    mut groups: BTreeMap<Audience, u64>,
    document: &mut Document<'_>,
) -> BTreeMap<Audience, u64> {
    for audience in Audience::ALL {
        let declared = match audience {
            Audience::FocalPoints => raw.focal_points,
            Audience::Public => raw.public,
            Audience::Secretariat => raw.secretariat,
        };
        let Some(declared) = declared else { continue };
        let smallest = audience.smallest_group();
        if declared < smallest {
            let message =
                format!("{declared} would show figures of too few people: at least {smallest} for {audience}");
            document.report(&format!("minimum_group/{audience}"), message);
        }
        groups.insert(audience, declared);
    }
    groups
}

fn actions(raw: &RawActions, mut actions: BTreeMap<Dimension, Action>) -> BTreeMap<Dimension, Action> {
    let declared = [
        (Dimension::Content, raw.content),
        (Dimension::Method, raw.method),
        (Dimension::Time, raw.time),
        (Dimension::Facilitation, raw.facilitation),
        (Dimension::Objectives, raw.objectives),
        (Dimension::Logistics, raw.logistics),
        (Dimension::Learning, raw.learning),
        (Dimension::Overall, raw.overall),
    ];
    actions.extend(declared.into_iter().filter_map(|(dimension, action)| Some((dimension, action?))));
    actions
}
