## Lo que está mal en una entrega

# G001
issue-empty-file = el archivo está vacío
# G002
issue-no-records = hay encabezado, pero ningún registro
# G003
issue-not-a-text = el archivo no es una tabla de texto
# G004
issue-encoding-not-utf8 = el archivo no está en UTF-8
# G005
issue-encoding-uncertain = no se puede saber la codificación del archivo
# G006
issue-ragged-short = una fila tiene menos celdas que el encabezado
# G007
issue-ragged-long = una fila tiene más celdas que el encabezado
# G008
issue-unclosed-quote = unas comillas no se cierran nunca
# G009
issue-nul-byte = hay bytes nulos
# G010
issue-cell-too-long = una celda es demasiado larga
# G011
issue-duplicate-header = dos columnas tienen el mismo encabezado
# G012
issue-empty-header = una columna no tiene encabezado
# G013
issue-sep-line = la primera línea indica el separador
# G014
issue-trailing-empty-fields = una fila termina en celdas vacías fuera del encabezado
# G015
issue-outside-folder = no se sigue un enlace que lleva a otro lugar
# G016
issue-unclaimed-file = ninguna entrega declara este archivo
# G017
issue-no-file-matches = ningún archivo corresponde a una entrega declarada
# G018
issue-unreadable-file = no se puede leer el archivo
# G019
issue-mixed-line-endings = las líneas terminan de maneras distintas
# H001
issue-unknown-label = una respuesta no es una etiqueta de su escala
# H002
issue-outside-scale = un número queda fuera de la escala
# H003
issue-unknown-column = nada declara esta columna
# H004
issue-missing-column = falta una columna declarada
# H005
issue-ambiguous-column = una columna no se puede asignar con certeza
# H006
issue-unknown-state = no es un Estado miembro
# H007
issue-unknown-seminar = no es un seminario declarado
# H008
issue-unknown-module = no es un módulo declarado
# H009
issue-unknown-item = no es una pregunta declarada
# H010
issue-unreadable-date = no es una fecha
# H011
issue-outside-periods = la fecha queda fuera de todos los períodos declarados
# H012
issue-duplicate-respondent = la misma persona respondió dos veces
# H013
issue-contained-file = todos los registros están también en otro archivo
# H014
issue-empty-key = una clave está vacía
# H015
issue-more-answers-than-eligible = respondieron más personas de las que asistieron
# H016
issue-item-empty = una pregunta está vacía en todo un seminario
# H017
issue-bad-roster-line = no se puede leer una línea
# H018
issue-superseded-file = otro archivo reemplaza a este
# H019
issue-not-asked-answer = una respuesta a una pregunta que allí no se hizo
# H020
issue-not-on-roster = esta persona no está en la lista de participantes
# H021
issue-several-answers = una celda contiene varias respuestas
# H022
issue-unknown-option = un texto que no es opción de la pregunta
# H023
issue-nameless-rows = varias filas pueden ser de la misma persona y nada dice de quién son
# H024
issue-same-file = dos archivos contienen exactamente lo mismo
# G020
issue-preamble = líneas por encima del encabezado
# G021
issue-total-row = una fila es el total de otras
# H025
issue-seminar-without-answers = un seminario tiene lista de participantes, pero ninguna respuesta
# G022
issue-error-cell = una celda contiene un error de la hoja de cálculo
# G023
issue-hidden-cells = hay filas o columnas ocultas
# G024
issue-several-sheets = el libro tiene varias hojas
# G025
issue-password-protected = una contraseña protege el documento
# G026
issue-over-limit = hay más de lo que se puede leer con seguridad
# G027
issue-damaged-workbook = el libro de cálculo está dañado
# G028
issue-unknown-sheet = el libro no tiene esa hoja
# G050
issue-hidden-file = archivos ocultos o temporales
# G030
issue-platform-recognised = una plataforma de encuestas exportó esta tabla
# G031
issue-tag-row = hay una fila de etiquetas bajo el encabezado
# G032
issue-preview-response = una respuesta se dio para probar el formulario
# G033
issue-incomplete-response = una respuesta quedó sin terminar
# G034
issue-personal-data-column = hay columnas que identifican o ubican a personas
# G035
issue-formula-like = una hoja de cálculo ejecutaría una celda como fórmula
# G036
issue-control-char = hay caracteres de control
# G037
issue-bidi-control = hay caracteres que cambian la dirección del texto
# G038
issue-invisible-char = hay caracteres invisibles
# G039
issue-nbsp = hay espacios duros
# G040
issue-markup-like = una celda contiene código de marcado
# G041
issue-mojibake = hay letras dañadas porque el texto se guardó en otra codificación
# H040
issue-date-like-scale-value = una hoja de cálculo convirtió una respuesta en fecha
# H026
issue-excluded-record = registros excluidos por un filtro declarado
# H027
issue-recoded-answer = respuestas recodificadas según lo declarado
# H028
issue-unused-recode = una recodificación declarada no se aplicó nunca
# H029
issue-ambiguous-date = una fecha puede leerse de dos maneras
# H030
issue-answer-settled = respuestas contradictorias de una misma persona; decide la regla de duplicados
# H031
issue-split-and-joined = las opciones están en una columna y también en columnas propias
# H032
issue-window-unknown = un filtro por fechas necesita los días del seminario
# H033
issue-recode-without-label = una recodificación lleva a lo que no es una respuesta de la pregunta
# H034
issue-changed-while-read = un archivo grande cambió mientras se leía
# H035
issue-held-in-memory = un archivo grande no se pudo leer por bloques y ocupa mucha memoria
# H036
issue-comments-sampled = hay más comentarios de los que se conservan
# H051
issue-code-against-label = en una celda están el código de una respuesta y la etiqueta de otra
# H050
issue-code-and-label = en una celda están el código y la etiqueta de la respuesta
# H060
issue-repeated-records = registros que también están en otro archivo
# H061
issue-edited-record = un registro está en otro archivo con otras respuestas
# H062
issue-identical-rows = filas sin código de persona iguales en todas sus celdas
# H063
issue-order-unknown = no se sabe qué archivo es el más reciente
# H064
issue-seminar-order-unknown = no se sabe en qué orden fueron los seminarios
# H084
issue-platform-column = una pregunta está declarada sobre una columna que añade la propia plataforma
# H082
issue-repeated-rows = hay filas que repiten una parte del formulario y nada dice para qué módulo
# H083
issue-several-columns-filled = dos columnas de una misma pregunta están llenas y no coinciden
# H080
issue-unreadable-count = un recuento no es un número entero
# H081
issue-unknown-base = se contaron opciones, y no las personas que las eligieron
# H070
issue-ambiguous-name = el nombre del archivo se puede dividir de varias maneras
# H071
issue-file-without-answers = no se leyó ninguna respuesta del archivo
# H072
issue-near-day-limit = una hora en UTC, tan cerca de un límite que decide la zona horaria

## Qué se hizo

done-unreadable-file = no se leyó: { $why }
done-name-not-utf8 = no se leyó: su nombre no está en UTF-8; cámbielo
done-no-file-nor-folder = no se leyó: no es un archivo ni una carpeta; retírelo
done-too-deep = no se leyó: la carpeta está demasiado anidada dentro de otras; súbala de nivel
done-link = no se siguió: es un enlace; ponga en su lugar una copia del archivo
done-unclaimed = no se leyó: ninguna entrega de deliveries.toml lo incluye; declárelo o sáquelo de la carpeta de entrada
done-unclaimed-answers = no se leyó, aunque parece contener respuestas ({ $count ->
    [one] una fila
   *[other] { $count } filas
  }): declárelo como entrega o, si no lo es, escriba al principio de deliveries.toml not_deliveries = ["{ $file }"]
done-unclaimed-table = no se leyó, aunque puede contener respuestas: guárdelo como .xlsx o CSV y declárelo como entrega o, si no lo es, escriba al principio de deliveries.toml not_deliveries = ["{ $file }"]
done-unclaimed-document = no se leyó: no es una tabla
done-no-delivery = no se leyó: not_deliveries lo declara
done-hidden = no se leyeron
done-all-claimed-before = no se leyó nada: sus archivos corresponden también a una entrega anterior, que los lee; ponga esta antes o cambie su patrón
done-no-file-matches = no se leyó nada: ningún archivo corresponde a este patrón; revise sus carpetas y su extensión, o retire la entrega
done-archive = no se leyó: es un archivo comprimido y no un libro .xlsx; ábralo en una hoja de cálculo y guárdelo como .xlsx (así con .ods y .xlsb), o descomprímalo en la carpeta de las entregas
done-office-document = no se leyó: es un documento de Office antiguo; ábralo en una hoja de cálculo y guárdelo como .xlsx o CSV
done-password = no se leyó: una contraseña lo protege; ábralo con la contraseña, quite la protección y guárdelo de nuevo
done-workbook = no se leyó: ninguna entrega declara un libro de cálculo en este lugar; declare { $files } para que valga cualquier extensión
done-damaged-workbook = no se leyó: el libro de cálculo está dañado; ábralo en una hoja de cálculo y guárdelo de nuevo, o pídalo otra vez
done-error-cell = cuenta como ilegible: es un error de la hoja de cálculo y no una respuesta
done-more-error-cells = { $count ->
    [one] una celda más contiene un error de la hoja de cálculo y cuenta como ilegible
   *[other] { $count } celdas más contienen errores de la hoja de cálculo y cuentan como ilegibles
  }
done-hidden-rows = { $count ->
    [one] se leyó como las demás: la fila { $rows } está oculta; elimínela si no debe contar
   *[other] se leyeron como las demás: { $count } filas están ocultas ({ $rows }); elimínelas si no deben contar
  }
done-hidden-column = se leyó como las demás: la columna está oculta
done-first-sheet = solo se leyó la hoja «{ $sheet }»; también hay datos en otras: { $others }. Declare la que contiene las respuestas
done-hidden-sheets = no se leyeron las hojas ocultas: { $sheets }
done-no-such-sheet = no se leyó: el libro no tiene la hoja declarada; tiene { $sheets }
done-empty-sheets = se omitió: las hojas del libro están vacías; pídalo otra vez o retírelo
done-only-hidden-sheets = se omitió: solo hay datos en hojas ocultas: { $sheets }; declare la que debe leerse
done-over-columns = no se leyó: tiene más de { $most } columnas; exporte solo las respuestas
done-over-name = no se leyó: una sola celda del encabezado tiene más de { $limit } bytes; no es una tabla
done-over-rows = no se leyó: tiene más de { $most } filas; guárdelo como CSV
done-over-cells = no se leyó: tiene demasiadas celdas para un libro de cálculo, incluidas las vacías (se leen { $most } con datos); guárdelo como CSV
done-over-texts = no se leyó: tiene más de { $most } textos o formatos; guárdelo como CSV
done-over-size = no se leyó: descomprimido es demasiado grande (un texto, o el total, supera { $most } MB); guárdelo como CSV
done-pdf = no se leyó: es un PDF; pida las respuestas tal como se exportaron, en CSV
done-picture = no se leyó: es una imagen; pida las respuestas tal como se exportaron, en CSV
done-no-text = no se leyó: sus bytes no son texto; compruebe qué es y, si es una entrega, expórtelo de nuevo como CSV
done-empty-file = se pasó por alto: el archivo no contiene nada; pídalo de nuevo o retírelo
done-no-records = se leyó: tiene encabezado y ninguna respuesta; pídalo de nuevo o, si está bien así, escriba en su entrega may_be_empty = true
done-read-as = se leyó como { $encoding }
done-encoding-looks = no se leyó: parece { $encoding }; declare su codificación
done-encoding-broken = no se leyó: sus bytes no son { $encoding } válido; expórtelo de nuevo o declare otra codificación
done-encoding-unknown = no se leyó: no se conoce la codificación declarada; declare una como utf-8, windows-1252, macintosh o cp850
done-sep-line = se pasó por alto: la línea solo indica el separador
done-titles = { $lines ->
    [one] se pasó por alto una fila de título encima del encabezado
   *[other] se pasaron por alto { $lines } filas de título encima del encabezado
  }
done-header-nul = se leyó, aunque el encabezado contiene bytes nulos: el archivo está dañado; expórtelo de nuevo
done-header-open-quote = no se leyó el archivo: en el encabezado se abren unas comillas que no se cierran nunca
done-header-nameless = { $count ->
    [one] se conserva sin nombre la columna { $columns }
   *[other] se conservan sin nombre las columnas { $columns }
  }
done-headers-same = las columnas { $columns } tienen el mismo encabezado; se distinguen por su posición
done-short-record = apartada: faltan celdas y nadie puede decir cuáles; complete la fila en el archivo
done-long-record = apartada: hay más celdas que encabezados; si un texto contiene «{ $delimiter }», póngalo entre comillas
done-open-quote = apartadas: se abren unas comillas que no se cierran nunca, de modo que las líneas { $first } a { $last } no se pueden distinguir
done-nul-record = apartada: contiene bytes nulos; el archivo está dañado; expórtelo de nuevo
done-long-cell = apartada: una celda tiene más de { $limit } bytes; acórtela o revise las comillas anteriores
done-nul-line = se pasó por alto: la línea solo contiene bytes nulos
done-platform = reconocida por { $clue }; se siguieron sus convenciones, con { $rows ->
    [one] una fila
   *[other] { $rows } filas
  } de encabezado
done-tag-row = omitida: la línea contiene etiquetas de las columnas y no es respuesta de nadie
done-platform-column = se leyó como la pregunta { $item }, como está declarado; si nadie la responde, quítela
done-preview = no se cuenta; previews = "keep" en la entrega la contaría
done-incomplete = lo respondido se cuenta; unfinished = "exclude" en la entrega la apartaría
done-personal-data = estas columnas no se leyeron, salvo las que nombra una clave o un filtro; pida exportaciones sin ellas
done-mojibake = se leyó como estaba antes del daño; pida la exportación original
done-never-shown = se conservan; estos caracteres nunca se muestran ni se escriben
done-compared-without = se conservan; las etiquetas y los encabezados se comparan sin ellos
done-as-spaces = se conservan; las etiquetas y los encabezados se comparan con espacios comunes
done-inert = se conserva como texto; queda inerte en toda tabla que se escribe
done-as-typed = se conserva como texto; se muestra tal como se escribió
done-date-like = se cuenta como ilegible: pida las respuestas tal como se dieron, o declare la fecha como alias
done-total-row = se pasó por alto: resume las filas anteriores y no es la respuesta de nadie
done-trailing-empty = { $count ->
    [one] se conservó: un registro termina en celdas vacías fuera del encabezado
   *[other] se conservaron: { $count } registros terminan en celdas vacías fuera del encabezado
  }
done-line-endings = se leyó, aunque las líneas terminan de maneras distintas: el archivo se compuso de varios o fue editado
done-file-no-item = no se leyó ninguna respuesta de este archivo: ninguna columna contiene una pregunta
done-file-no-answer = no se leyó ninguna respuesta de este archivo: declare keys.answer
done-none-counted = { $count ->
    [one] se apartó el único registro; corrija los otros problemas de este archivo
   *[other] se apartaron los { $count } registros; corrija los otros problemas de este archivo
  }
done-none-answered = { $count ->
    [one] su único registro no contiene ninguna respuesta legible; compare sus columnas con questionnaire.toml, o pida el archivo de nuevo
   *[other] sus { $count } registros no contienen ninguna respuesta legible; compare sus columnas con questionnaire.toml, o pida el archivo de nuevo
  }
done-file-aside-person = se apartaron todos los registros del archivo: sin esta columna, una persona contaría varias veces
done-file-aside-filter = se apartaron todos los registros del archivo: no se puede saber a quién excluye el filtro
done-repeated-rows = se apartaron las filas que repiten una parte del formulario; las propias de las personas cuentan
done-file-aside-repeats = se apartaron todos los registros del archivo: sin esta columna (repeats) no se sabe qué filas son las propias de cada persona
done-file-aside-count = se apartaron todos los registros del archivo: sin esta columna (keys.count) no se sabe por cuántas respuestas valen
done-file-aside-name = se apartaron todos los registros del archivo: declare sus seminarios y módulos en programme.toml, o el archivo como entrega propia, antes de la otra: files = "{ $file }", { $keys }
done-file-unused = { $count ->
    [one] no se usó el archivo: le falta la columna { $headers }
   *[other] no se usó el archivo: le faltan las columnas { $headers }
  }
done-folder-no-seminar = no se leyó: su carpeta no es la de un seminario
done-aside-without = los registros sin esta clave se apartan
done-own-respondent = cada registro cuenta como una persona distinta
done-record-aside = se apartó el registro
done-record-aside-module = se apartó el registro: su pregunta se hace sobre cada módulo
done-counted-stateless = las respuestas se contaron sin Estado
done-counted-dayless = las respuestas se contaron sin fecha
done-all-counted = se contaron todas las respuestas
done-column-unread = no se leyó la columna
done-columns-unread = no se leyó ninguna de estas columnas
done-item-not-found = la pregunta no se encontró en ningún archivo; revise sus encabezados
done-unreadable = se contó como ilegible
done-outside-scale = se contó como ilegible; nada se traslada a la escala
done-contradiction = se contó como ilegible: las respuestas se contradicen
done-label-not-code = se leyó por la etiqueta; el código es la grafía declarada de otra respuesta
done-label-not-score = se leyó por la etiqueta; el código no es su puntaje declarado
done-read-by-label = se leyó por la etiqueta
done-remark = { $count ->
    [one] se contó como ilegible; lo que se escribió allí, un carácter, no se repite
   *[other] se contó como ilegible; lo que se escribió allí, { $count } caracteres, no se repite
  }
done-option-uncounted = se contaron las opciones declaradas, pero no este texto
done-option-remark = { $count ->
    [one] se contaron las opciones declaradas; lo que se escribió además, un carácter, no se contó ni se repite
   *[other] se contaron las opciones declaradas; lo que se escribió además, { $count } caracteres, no se contó ni se repite
  }
done-answer-uncounted = la respuesta no se contó
done-blank-by-all = cuenta como dejada en blanco por todas las personas; si no se preguntó en { $seminar }, declárelo con asked.except
done-blank-by-all-of-module = cuenta como dejada en blanco por todas las personas; si en { $seminar } no se preguntó sobre el módulo { $module }, declárelo con asked.except
done-seminar-silent = no se informa nada de este seminario; ponga sus entregas donde indica «files» en deliveries.toml
done-nameless-rows = lo que se pregunta una vez por seminario no se contó: cada fila puede repetir a una persona
done-duplicate = no se contó: en su lugar cuenta { $kept }
done-superseded = no se contó: { $file } lo reemplaza, como está declarado
done-superseded-several = no se contó: { $count } archivos lo reemplazan, como está declarado
done-superseded-not = se contó: ningún archivo que lo reemplazaría tiene registros que cuenten
done-supersedes-nothing = no se reemplazó nada: no existe ese archivo; corrija su ruta o quítela de «supersedes»
done-same-file = no se contó: contiene exactamente lo mismo que { $file }
done-same-file-counted = se contó, aunque contiene exactamente lo mismo que { $file }
done-contained = no se contó: todas sus respuestas están también en { $file }
done-contained-counted = se contó, aunque todas sus respuestas están también en { $file }: puede ser casualidad
done-line-unread = no se leyó la línea
done-comment-unread = no se leyó el comentario
done-person-stateless = la persona se contó sin Estado
done-unknown = se tomó como desconocido
done-changed-while-read = no se contó ningún registro del archivo: al leerlo por segunda vez, no era el mismo o no se pudo abrir
done-held-in-memory = se leyó entero, no por bloques, porque sus comillas, su codificación, una fila de totales, las personas repetidas o un cambio entretanto no lo permiten
done-comments-sampled = se conservó una muestra uniforme de { $kept } de los { $heard } comentarios; las respuestas se contaron todas
done-repeated = { $count ->
    [one] no se contó un registro: es de la misma persona que uno de { $file }, que cuenta en su lugar
   *[other] no se contaron { $count } registros: son de las mismas personas que otros de { $file }, que cuentan en su lugar
  }
done-repeated-counted = { $count ->
    [one] se contó todo, aunque un registro se parece mucho a otro de { $file }; si uno de los archivos repite al otro, declare «supersedes» o «keys.respondent»
   *[other] se contó todo, aunque { $count } registros se parecen mucho a otros de { $file }; si uno de los archivos repite al otro, declare «supersedes» o «keys.respondent»
  }
done-edited = no se contó: en su lugar cuenta { $kept }; difieren las columnas { $columns }
done-identical-counted = { $count ->
    [one] se contó: puede ser de otra persona (línea { $lines })
   *[other] se contaron { $count } filas: pueden ser de otras personas (líneas { $lines })
  }
done-identical-once = { $count ->
    [one] no se contó: también coincide su marca de tiempo o su código, así que es el mismo registro (línea { $lines })
   *[other] no se contaron { $count } filas: también coincide su marca de tiempo o su código, así que son los mismos registros (líneas { $lines })
  }
done-order-unknown = { $count ->
    [one] cuenta lo que dice { $file } en un registro que difiere, sin que se sepa si es el más reciente
   *[other] cuenta lo que dice { $file } en { $count } registros que difieren, sin que se sepa si es el más reciente
  }
done-seminars-unordered = no se calculó ningún cambio entre estos seminarios
done-base-unknown = se contó opción por opción; no se sabe cuántas personas respondieron { $item }: el número que se da es el de la opción más frecuente

## Qué se esperaba

expected-inside-folder = un archivo o una carpeta dentro de la carpeta de entrada
expected-cells = { $count ->
    [one] una celda
   *[other] { $count } celdas
  }
expected-empty-cell = una celda vacía: la pregunta no se hizo allí
expected-some-answer = una respuesta de alguien en { $seminar }
expected-some-answer-of-module = alguna respuesta sobre el módulo { $module } en { $seminar }
expected-at-most = { $attended ->
    [one] como máximo una persona ({ $whose }), que asistió según la lista de participantes
   *[other] como máximo { $attended } personas ({ $whose }), que asistieron según la lista de participantes
  }
expected-participant = alguien de la lista de participantes
expected-column = una columna con el encabezado «{ $header }»
expected-columns = columnas con los encabezados { $headers }
expected-one-column = una sola columna con el encabezado «{ $header }», no las columnas { $columns }
expected-one-split = una sola manera de leer el nombre, no { $count }
expected-one-column-for = una sola columna para la pregunta { $item }, no las columnas { $columns }
expected-one-filled = una sola de las columnas { $columns } llena (ítem { $item })
expected-header = el encabezado de una pregunta o de una clave, o uno que se declare para ignorar
expected-header-of-one = { $count ->
    [one] un encabezado que corresponda una sola vez a la pregunta { $items }
   *[other] un encabezado de una sola pregunta, no de { $items }
  }
expected-module-for = un módulo para la pregunta { $items }
expected-key = { $key ->
    [respondent] una clave que diga quién respondió
    [seminar] una clave que diga de qué seminario se trata
   *[module] una clave que diga de qué módulo se trata
  }
expected-value = { $key ->
    [seminar] el seminario
    [module] el módulo
    [state] el Estado
    [respondent] quién respondió
    [item] la pregunta
   *[comment] el comentario
  }
expected-state = un Estado del programa: su nombre en español, portugués o inglés, o su código ISO
expected-identifier = un nombre de letras sin acentos, cifras, guiones y guiones bajos, sin espacios
expected-declared = uno declarado en programme.toml
expected-item = una pregunta de questionnaire.toml
expected-one-item = un texto que corresponda a una sola pregunta
expected-period = un día dentro de un período declarado
expected-time-zone = la zona horaria en la que se cuentan los días (time_zone), o una hora local
expected-date = { $order ->
    [dmy] una fecha escrita con día, mes y año
    [mdy] una fecha escrita con mes, día y año
   *[ymd] una fecha escrita con año, mes y día
  }
expected-label = una etiqueta de la escala { $scale }
expected-number = un número de { $low } a { $high } (escala { $scale })
expected-option = una opción de la escala { $scale }
expected-one-answer = una sola respuesta de la escala { $scale }
expected-label-alone = solo la etiqueta, o solo el código (pregunta { $item })
expected-respondent-key = una columna que diga quién respondió, declarada en keys.respondent
expected-order-of-files = una fecha en los registros, declarada en keys.date, o nombres de archivo que solo difieran en su fecha o número
expected-order-of-seminars = el año o la fecha de cada seminario: declare «start» en programme.toml, o escriba el orden de los seminarios allí
expected-same-answer = la misma respuesta en todos los registros de la persona
expected-one-record = un registro por persona
expected-other-answers = respuestas distintas en cada archivo; elimine uno de los dos
expected-once = cada participante una sola vez
expected-yes-or-no = sí o no
expected-days = un número de días

## Dónde se corrige

cure-level = nivel «{ $level }» de la escala { $scale }
cure-scale = escala { $scale }
cure-item = pregunta { $item }
cure-delivery = la entrega de este archivo
cure-new-delivery = como entrega propia, antes de las demás
done-excluded = { $count ->
    [one] se excluyó un registro, como está declarado: { $reason }
   *[other] se excluyeron { $count } registros, como está declarado: { $reason }
  }
done-recoded = { $count ->
    [one] una respuesta se leyó como «{ $to }», como está declarado: { $reason }
   *[other] { $count } respuestas se leyeron como «{ $to }», como está declarado: { $reason }
  }
done-recode-unused = no se recodificó nada: ninguna respuesta está escrita así; corríjala o retírela
done-dates-read = { $count ->
    [one] se leyó una fecha que también sería otro día en otro orden
   *[other] se leyeron { $count } fechas que también serían otro día en otro orden
  }
expected-date-order-shown = { $order ->
    [dmy] el orden del resto del archivo: día, mes, año
    [mdy] el orden del resto del archivo: mes, día, año
   *[ymd] el orden del resto del archivo: año, mes, día
  }
expected-date-order-declared = un orden de día y mes declarado: nada en el archivo lo muestra
done-answer-settled = la respuesta no se contó: en su lugar cuenta la de { $kept }
done-split-preferred = se leyó la columna { $read }, cuyo encabezado se declara primero, y no la columna { $left }
expected-not-both = las opciones de { $item } en una columna o en columnas propias, no de ambas maneras
done-no-window = no se excluyó nada según los días del seminario: no tiene días declarados
expected-seminar-days = un seminario con start y end en programme.toml
done-column-not-recoded = no se recodificaron las respuestas de esta columna
expected-recode-label = una respuesta de la pregunta de esta columna, no «{ $to }»
done-mark-uncounted = la opción no se contó como elegida
expected-mark = 1 o 0, sí o no, o «{ $option }»
expected-answers = respuestas de personas: { $platform } escribe esta columna por su cuenta
expected-module-rows = layout = "module-rows" y keys.module = {"{"} column = "…" {"}"}, la columna que nombra el módulo de esas filas, con per = "module" en sus preguntas
expected-count = un número entero de respuestas sin separador de miles, como 0, 7 o 1234
