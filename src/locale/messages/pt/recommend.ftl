## Minutas de recomendações

recommend-the-module = o módulo { $module } “{ $title }”
recommend-of-module = do módulo { $module } “{ $title }”
recommend-the-module-untitled = o módulo { $module }
recommend-of-module-untitled = do módulo { $module }
recommend-the-seminar = o seminário como um todo
recommend-of-seminar = do seminário como um todo

recommend-text-keep = Manter { $the } tal como está.
recommend-text-reinforce = Reforçar { $the }.
recommend-text-revise_content = Revisar o conteúdo { $of }.
recommend-text-revise_method = Revisar o método de ensino { $of }.
recommend-text-adjust_time = Ajustar a duração ou o ritmo { $of }.
recommend-text-revise_facilitation = Revisar a facilitação { $of }.
recommend-text-clarify_objectives = Explicar com mais clareza os objetivos { $of }.
recommend-text-restructure_or_replace = Reestruturar ou substituir { $the }.
recommend-text-fix_logistics = Melhorar a logística { $of }.
recommend-text-investigate = Apurar as razões dos resultados { $of }.
recommend-text-observation = Há um único sinal sobre { $the }; ele não basta para recomendar uma mudança.

recommend-target-level = No próximo seminário da parte { $part }, pelo menos { $target } das respostas a “{ $item }” são favoráveis.
recommend-target-declined = No próximo seminário da parte { $part }, a comparação com { $seminar } mostra que as respostas a “{ $item }” melhoraram.
recommend-target-time = No próximo seminário da parte { $part }, menos de { $share } das respostas a “{ $item }” tendem para “{ $label }”.
recommend-target-divided = No próximo seminário da parte { $part }, um dos dois lados da escala reúne menos de { $share } das respostas a “{ $item }”.
recommend-target-states = Depois do próximo seminário da parte { $part }, no máximo um Estado membro pede uma mudança sobre este tema: { $topic }.
recommend-target-keep = No próximo seminário da parte { $part }, pelo menos { $target } das respostas a cada pergunta de avaliação sobre { $the } voltam a ser favoráveis.

recommend-addressee-curriculum = Equipe do currículo
recommend-addressee-organisers = Organização do seminário
recommend-addressee-facilitators = Pessoas facilitadoras
recommend-addressee-secretariat = Secretaria Técnica

recommend-evidence-level_weak = “{ $item }”: { $share } de respostas favoráveis (intervalo de { $confidence }: { $interval }; n = { $n }); todo o intervalo está abaixo da meta de { $target }.
recommend-evidence-level_weak-bound = “{ $item }”: menos de { $bound } de respostas favoráveis (n = { $n }), abaixo da meta de { $target }.
recommend-evidence-level_strong = “{ $item }”: { $share } de respostas favoráveis (intervalo de { $confidence }: { $interval }; n = { $n }); a meta de { $target } é atingida.
recommend-evidence-level_strong-bound = “{ $item }”: mais de { $bound } de respostas favoráveis (n = { $n }); a meta de { $target } é atingida.
recommend-evidence-declined = “{ $item }”: respostas mais baixas do que em { $seminar }; mudança das respostas favoráveis: { $points } pontos (intervalo de { $confidence }: de { $lower } a { $upper }; n = { $n }, antes n = { $n_comparator }).
recommend-evidence-declined-bare = “{ $item }”: respostas mais baixas do que em { $seminar } (n = { $n }, antes n = { $n_comparator }).
recommend-evidence-improved = “{ $item }”: respostas mais altas do que em { $seminar }; mudança das respostas favoráveis: { $points } pontos (intervalo de { $confidence }: de { $lower } a { $upper }; n = { $n }, antes n = { $n_comparator }).
recommend-evidence-improved-bare = “{ $item }”: respostas mais altas do que em { $seminar } (n = { $n }, antes n = { $n_comparator }).
recommend-evidence-divided = “{ $item }”: as opiniões estão divididas (consenso { $consensus }, em que 0 são duas metades opostas e 1 é o acordo pleno; n = { $n }).
recommend-evidence-divided-bare = “{ $item }”: as opiniões estão divididas (n = { $n }).
recommend-evidence-time = “{ $item }”: { $share } das respostas tendem para “{ $label }” (intervalo de { $confidence }: { $interval }; n = { $n }).
recommend-evidence-time-bare = “{ $item }”: as respostas tendem para “{ $label }” (n = { $n }).
recommend-evidence-states = { $states ->
    [one] Um Estado membro pede uma mudança sobre este tema: { $topic }.
   *[other] { $states } Estados membros pedem uma mudança sobre este tema: { $topic }.
}
