## Drafted recommendations

recommend-the-module = module { $module } “{ $title }”
recommend-of-module = of module { $module } “{ $title }”
recommend-the-module-untitled = module { $module }
recommend-of-module-untitled = of module { $module }
recommend-the-seminar = the seminar as a whole
recommend-of-seminar = of the seminar as a whole

recommend-text-keep = Keep { $the } as it is.
recommend-text-reinforce = Reinforce { $the }.
recommend-text-revise_content = Revise the content { $of }.
recommend-text-revise_method = Revise the teaching method { $of }.
recommend-text-adjust_time = Adjust the length or the pace { $of }.
recommend-text-revise_facilitation = Revise the facilitation { $of }.
recommend-text-clarify_objectives = State the objectives { $of } more clearly.
recommend-text-restructure_or_replace = Restructure or replace { $the }.
recommend-text-fix_logistics = Improve the logistics { $of }.
recommend-text-investigate = Find out the reasons for the results { $of }.
recommend-text-observation = There is one signal about { $the }; it isn't enough to recommend a change.

recommend-target-level = At the next part { $part } seminar, at least { $target } of the answers to “{ $item }” are favourable.
recommend-target-declined = At the next part { $part } seminar, the comparison with { $seminar } finds that the answers to “{ $item }” improved.
recommend-target-time = At the next part { $part } seminar, fewer than { $share } of the answers to “{ $item }” lean towards “{ $label }”.
recommend-target-divided = At the next part { $part } seminar, one of the two sides of the scale holds fewer than { $share } of the answers to “{ $item }”.
recommend-target-states = After the next part { $part } seminar, at most one member state asks for a change on this topic: { $topic }.
recommend-target-keep = At the next part { $part } seminar, at least { $target } of the answers to each rated question about { $the } are favourable again.

recommend-addressee-curriculum = Curriculum team
recommend-addressee-organisers = Organisers of the seminar
recommend-addressee-facilitators = Facilitators
recommend-addressee-secretariat = Technical Secretariat

recommend-evidence-level_weak = “{ $item }”: { $share } favourable answers ({ $confidence } interval { $interval }; n = { $n }); the whole interval is below the target of { $target }.
recommend-evidence-level_weak-bound = “{ $item }”: under { $bound } favourable answers (n = { $n }), below the target of { $target }.
recommend-evidence-level_strong = “{ $item }”: { $share } favourable answers ({ $confidence } interval { $interval }; n = { $n }); the target of { $target } is met.
recommend-evidence-level_strong-bound = “{ $item }”: over { $bound } favourable answers (n = { $n }); the target of { $target } is met.
recommend-evidence-declined = “{ $item }”: lower answers than at { $seminar }; change in favourable answers { $points } points ({ $confidence } interval { $lower } to { $upper }; n = { $n }, earlier n = { $n_comparator }).
recommend-evidence-declined-bare = “{ $item }”: lower answers than at { $seminar } (n = { $n }, earlier n = { $n_comparator }).
recommend-evidence-improved = “{ $item }”: higher answers than at { $seminar }; change in favourable answers { $points } points ({ $confidence } interval { $lower } to { $upper }; n = { $n }, earlier n = { $n_comparator }).
recommend-evidence-improved-bare = “{ $item }”: higher answers than at { $seminar } (n = { $n }, earlier n = { $n_comparator }).
recommend-evidence-divided = “{ $item }”: opinions are divided (consensus { $consensus }, where 0 is two opposite halves and 1 full agreement; n = { $n }).
recommend-evidence-divided-bare = “{ $item }”: opinions are divided (n = { $n }).
recommend-evidence-time = “{ $item }”: { $share } of the answers lean towards “{ $label }” ({ $confidence } interval { $interval }; n = { $n }).
recommend-evidence-time-bare = “{ $item }”: the answers lean towards “{ $label }” (n = { $n }).
recommend-evidence-states = { $states ->
    [one] One member state asks for a change on this topic: { $topic }.
   *[other] { $states } member states ask for a change on this topic: { $topic }.
}
