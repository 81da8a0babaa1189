## Textos del informe de un seminario

report-language-name = Español
report-title = Informe de evaluación
report-skip = Ir al resumen
report-contents = Contenido
report-for = Destinatarios: { $audience }
report-internal = Informe interno: tiene todos los números, también los que permiten saber qué respondió una persona. No debe enviarse a nadie.
report-synthetic = Datos sintéticos: estas respuestas fueron generadas por un programa y no son de personas reales.
report-source = Fuente: respuestas de los participantes a los formularios de evaluación; elaboración propia de la Secretaría Técnica.
report-made-with = Elaborado con Plenaria { $version }. Los mismos datos están en tables/findings.csv; manifest.json dice de qué archivos proceden.

report-section-summary = En resumen
report-section-quality = Calidad de los datos
report-section-participation = Participación
report-section-results = Resultados por módulo
report-section-change = Cambios desde el seminario anterior
report-section-recommendations = Recomendaciones
report-section-observations = Observaciones
report-section-kept = Lo que conviene mantener
report-section-methods = Métodos

report-to-revise = Qué revisar
report-to-keep = Qué mantener
report-observations = Observaciones
report-nothing-to-revise = Ningún módulo reúne dos señales independientes que pidan un cambio.
report-nothing-to-keep = De ningún módulo consta con suficiente seguridad que deba quedar como está.
report-the-rest = { $count ->
    [one] De un módulo las respuestas no permiten recomendar un cambio ni afirmar que deba mantenerse. No se le asigna ningún orden:
   *[other] De { $count } módulos las respuestas no permiten recomendar un cambio ni afirmar que deban mantenerse. No se establece ningún orden entre ellos:
}
report-drafts-note = Las recomendaciones son borradores preparados según reglas fijas; quien las emite es una persona.

report-invited = Personas invitadas
report-registered = Personas inscritas
report-attended = Personas que asistieron
report-answered = Personas que respondieron
report-answered-range = Hay formularios que no dicen de quién son y pueden ser de las mismas personas: respondieron al menos tantas personas como la primera cifra y a lo sumo tantas como la segunda.
report-states = Estados representados
report-new-states = Estados que participan por primera vez
report-new-participants = Participantes nuevos
report-returning-participants = Participantes que ya asistieron antes
report-not-known = no consta
report-people = De la invitación a la respuesta
report-by-sex = Asistentes por sexo
report-by-institution = Asistentes por tipo de institución
report-no-participation = No hay datos de participación de este seminario.

report-what-was-read = Qué se leyó, en todos los seminarios de esta entrega
report-files = Archivos
report-records = Registros
report-records-used = Registros utilizados
report-records-duplicate = Registros repetidos
report-records-superseded = Registros reemplazados por otro archivo
report-records-excluded = Registros excluidos por una regla declarada
report-records-quarantined = Registros apartados por no poder leerse con certeza
report-reconciliation-note = Cada línea de cada archivo recibido está contada; las sumas cuadran.
report-who-answered = Quién respondió
report-measure = Medida
report-value = Valor
report-interval = Intervalo
report-no-response-rate = No hay lista de asistentes, por lo que no se conoce la tasa de respuesta.

report-module = Módulo
report-question = Pregunta
report-answers = Respuestas
report-answers-short = n
report-verdict = Veredicto
report-filter = Filtrar la tabla
report-table-ratings = Valoraciones por módulo y pregunta
report-table-balances = Preguntas en las que lo mejor es el punto medio
report-table-bounds = Hasta dónde podría cambiar el resultado si todos hubieran respondido
report-bounds-note = El primer porcentaje supone que quienes no respondieron tienen una opinión desfavorable; el segundo, que la tienen favorable.
report-no-results = No hay valoraciones que puedan mostrarse.
report-hover-note = Al señalar un número, o al llegar a él con el tabulador, se ve con cuántas respuestas y con qué método se obtuvo.
report-numbers-of-chart = Ver los números de este gráfico

report-table-change = Cambio de las respuestas favorables
report-compared-to = Comparado con
report-before = Antes
report-change = Cambio
report-adjusted-p = p ajustada
report-change-note = Solo se comparan seminarios de la misma parte, y solo preguntas formuladas igual y con la misma escala. «Sin cambio detectado» no significa que nada haya cambiado.
report-change-note-editions = Solo se comparan ediciones del mismo curso, y solo preguntas formuladas igual y con la misma escala. «Sin cambio detectado» no significa que nada haya cambiado.
report-adjusted-note = La p ajustada tiene en cuenta que se comparan varios módulos: se ajusta dentro de cada pregunta, sobre los módulos del seminario. Donde falta, no se publica para proteger a las personas.
report-no-change-table = No hay un seminario anterior de la misma parte con el que comparar.
report-no-change-table-editions = No hay una edición anterior del curso con la que comparar.

report-recommendations-of-seminar = Recomendaciones
report-recommendations-note = Cada una se apoya en al menos dos señales independientes; se citan también las que apuntan en sentido contrario.
report-observations-note = Una sola señal: se deja constancia, pero no se recomienda nada.
report-kept-note = Lo que alcanza la meta con suficiente seguridad debería quedar a salvo de las revisiones.
report-requests = Lo que pidieron al menos dos Estados en sus comentarios para la reunión de evaluación
report-topic = Tema
report-states-asking = Estados que lo piden
report-none = Ninguna.
report-action = Acción
report-priority-high = Prioridad alta
report-priority-medium = Prioridad media
report-priority-low = Prioridad baja
report-target = Qué mostraría que funcionó
report-addressee = A quién corresponde
report-evidence = En qué se apoya
report-counter-evidence = Qué apunta en sentido contrario

report-n = { $n } respuestas
report-n-of-eligible = { $n } respuestas de { $eligible } personas consultadas
report-n-of-able = { $n } respuestas de { $eligible } personas que podían responder
report-n-and-comparator = { $n } respuestas; antes { $comparator }
report-n-and-others = { $n } respuestas; { $comparator } sobre los demás módulos
report-interval-is = intervalo: { $interval }
report-possible-tables = todo lo que la tabla publicada deja como posible
report-conclusion-only = solo se publica el veredicto

report-method-share = Una respuesta es favorable si está en los niveles declarados como tales. Un módulo está por debajo de la meta si todo su intervalo queda bajo el { $target }; la alcanza si su porcentaje llega al { $target } y el intervalo queda por encima del { $floor }.
report-method-interval = Los intervalos son del 95 % y dicen qué cabría esperar de otra promoción como esta. El de los porcentajes es el de Wilson.
report-method-change = Los cambios se juzgan con la prueba de Wilcoxon-Mann-Whitney, ajustada según Holm porque se miran muchos a la vez; se habla de cambio si la p ajustada es menor que { $significance }.
report-method-recommendations = Una recomendación necesita al menos { $minimum } respuestas y dos señales independientes: nivel, cambio, división de opiniones, tiempo, o petición de dos o más Estados.
report-method-protection = Para proteger a las personas no se dice nada de grupos con menos de { $smallest } respuestas, ni se muestran valoraciones por Estado; donde casi todas las respuestas están de un lado, solo se dice que son al menos tantas.
report-method-internal = Este informe es interno: todas las cifras son exactas, también las de un solo Estado y las de grupos pequeños, y nada de él debe reenviarse.
report-method-files = El método de cada número está en la columna «method» de tables/findings.csv.

report-section-compared = Comparación de módulos
report-section-learning = Aprendizaje
report-section-comments = Comentarios
report-standing = Qué módulos se valoran mejor o peor que los demás
report-standing-note = Se compara la media de las respuestas de cada persona sobre un módulo con las de todos los demás; de cada 100 pares, en tantos el módulo recibe la valoración más alta.
report-standing-overall-note = Se comparan las respuestas a la pregunta general sobre un módulo con las que recibieron todos los demás; de cada 100 pares, en tantos el módulo recibe la valoración más alta.
report-standing-chance = De 100 pares, más alto en
report-ranking = Qué módulos se distinguen entre sí
report-ranking-note = Solo se compara a quienes valoraron todos los módulos. El orden de los módulos que comparten una letra puede deberse al azar.
report-ranking-rows = { $count ->
    [one] Una persona valoró todos los módulos.
   *[other] { $count } personas valoraron todos los módulos.
}
report-ranking-stability = Qué pares se distinguen es un resultado
report-ranking-letters = Los módulos con sus letras
report-letters = Letras
report-mean-rank = Rango medio
report-satisfaction = Qué acompaña a la satisfacción general
report-satisfaction-note = 1 significa que quien valora más el módulo siempre está más satisfecho en general; 0, que no hay relación. No dice que el módulo sea la causa.
report-correlation = Correlación
report-part = Parte en la satisfacción
report-explained = De las diferencias en la satisfacción general, acompaña a las valoraciones de todos los módulos juntos
report-not-explained = No se da la parte de cada módulo en la satisfacción general. { $why }.
report-reliability = Cuánto concuerdan las preguntas de cada módulo
report-reliability-note = Alfa de Cronbach: cerca de 1, las preguntas miden algo en común. Por debajo de 0,7 conviene leerlas una por una.
report-reliability-items = Pregunta por pregunta
report-alpha = Alfa
report-why-missing = Por qué no hay número
report-learning-note = Las mismas personas respondieron antes y después. Subieron, igual y bajaron son recuentos de personas; faltan donde no se pueden mostrar.
report-pairs = Personas
report-up-same-down = Subieron · igual · bajaron
report-gain = Avance medio
report-effect = Tamaño, de −1 a 1
report-coverage = { $count ->
    [one] Uno de { $comments } comentarios ({ $share }) habla de al menos un tema de la lista.
   *[other] { $count } de { $comments } comentarios ({ $share }) hablan de al menos un tema de la lista.
}
report-comments-note = Recuentos de personas, nunca sus palabras. Un tema está criticado si varias personas hablan de él en comentarios críticos.
report-table-themes = Temas de todos los comentarios
report-table-module-themes = Temas por módulo
report-theme = Tema
report-people-mentioning = Personas
report-by-tone = Aprobación · crítica · otros
report-keyness = Más (+) o menos (−) que en los demás
report-firmness = Qué tan firme es
