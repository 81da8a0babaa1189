## Borradores de recomendaciones

recommend-the-module = el módulo { $module } «{ $title }»
recommend-of-module = del módulo { $module } «{ $title }»
recommend-the-module-untitled = el módulo { $module }
recommend-of-module-untitled = del módulo { $module }
recommend-the-seminar = el seminario en su conjunto
recommend-of-seminar = del seminario en su conjunto

recommend-text-keep = Mantener { $the } tal como está.
recommend-text-reinforce = Reforzar { $the }.
recommend-text-revise_content = Revisar el contenido { $of }.
recommend-text-revise_method = Revisar el método de enseñanza { $of }.
recommend-text-adjust_time = Ajustar la duración o el ritmo { $of }.
recommend-text-revise_facilitation = Revisar la facilitación { $of }.
recommend-text-clarify_objectives = Explicar con más claridad los objetivos { $of }.
recommend-text-restructure_or_replace = Reestructurar o reemplazar { $the }.
recommend-text-fix_logistics = Mejorar la logística { $of }.
recommend-text-investigate = Averiguar las razones de los resultados { $of }.
recommend-text-observation = Hay una sola señal sobre { $the }; no basta para recomendar un cambio.

recommend-target-level = En el próximo seminario de la parte { $part }, al menos el { $target } de las respuestas a «{ $item }» son favorables.
recommend-target-declined = En el próximo seminario de la parte { $part }, la comparación con { $seminar } muestra que las respuestas a «{ $item }» mejoraron.
recommend-target-time = En el próximo seminario de la parte { $part }, menos del { $share } de las respuestas a «{ $item }» se inclinan hacia «{ $label }».
recommend-target-divided = En el próximo seminario de la parte { $part }, uno de los dos lados de la escala reúne menos del { $share } de las respuestas a «{ $item }».
recommend-target-states = Después del próximo seminario de la parte { $part }, a lo sumo un Estado miembro pide un cambio sobre este tema: { $topic }.
recommend-target-keep = En el próximo seminario de la parte { $part }, al menos el { $target } de las respuestas a cada pregunta de valoración sobre { $the } vuelven a ser favorables.

recommend-addressee-curriculum = Equipo del plan de estudios
recommend-addressee-organisers = Organización del seminario
recommend-addressee-facilitators = Personas facilitadoras
recommend-addressee-secretariat = Secretaría Técnica

recommend-evidence-level_weak = «{ $item }»: { $share } de respuestas favorables (intervalo del { $confidence }: { $interval }; n = { $n }); todo el intervalo está por debajo de la meta del { $target }.
recommend-evidence-level_weak-bound = «{ $item }»: menos del { $bound } de respuestas favorables (n = { $n }), por debajo de la meta del { $target }.
recommend-evidence-level_strong = «{ $item }»: { $share } de respuestas favorables (intervalo del { $confidence }: { $interval }; n = { $n }); se alcanza la meta del { $target }.
recommend-evidence-level_strong-bound = «{ $item }»: más del { $bound } de respuestas favorables (n = { $n }); se alcanza la meta del { $target }.
recommend-evidence-declined = «{ $item }»: respuestas más bajas que en { $seminar }; cambio de las respuestas favorables: { $points } puntos (intervalo del { $confidence }: de { $lower } a { $upper }; n = { $n }, antes n = { $n_comparator }).
recommend-evidence-declined-bare = «{ $item }»: respuestas más bajas que en { $seminar } (n = { $n }, antes n = { $n_comparator }).
recommend-evidence-improved = «{ $item }»: respuestas más altas que en { $seminar }; cambio de las respuestas favorables: { $points } puntos (intervalo del { $confidence }: de { $lower } a { $upper }; n = { $n }, antes n = { $n_comparator }).
recommend-evidence-improved-bare = «{ $item }»: respuestas más altas que en { $seminar } (n = { $n }, antes n = { $n_comparator }).
recommend-evidence-divided = «{ $item }»: las opiniones están divididas (consenso { $consensus }, donde 0 son dos mitades opuestas y 1 es el acuerdo pleno; n = { $n }).
recommend-evidence-divided-bare = «{ $item }»: las opiniones están divididas (n = { $n }).
recommend-evidence-time = «{ $item }»: el { $share } de las respuestas se inclinan hacia «{ $label }» (intervalo del { $confidence }: { $interval }; n = { $n }).
recommend-evidence-time-bare = «{ $item }»: las respuestas se inclinan hacia «{ $label }» (n = { $n }).
recommend-evidence-states = { $states ->
    [one] Un Estado miembro pide un cambio sobre este tema: { $topic }.
   *[other] { $states } Estados miembros piden un cambio sobre este tema: { $topic }.
}
