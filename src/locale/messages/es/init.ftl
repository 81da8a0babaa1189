## Lo que dicen los borradores de plenaria init

init-questionnaire-head = Borrador hecho por plenaria init a partir de los archivos. Las líneas que empiezan con «# ?» son preguntas: respóndalas, corrija lo que haga falta y bórrelas.
init-deliveries-head = Borrador hecho por plenaria init: qué archivos traen respuestas y cómo se leen. Las líneas que empiezan con «# ?» son preguntas.
init-programme-head = Borrador hecho por plenaria init: los módulos que nombran los archivos. Añada los seminarios con sus fechas.

init-ask-order = ¿Van estas respuestas de menor a mayor? No se pudo saber; están por frecuencia, con el número de veces que aparecen. Si van, ordénelas y escriba kind = "ordinal".
init-ask-order-words = ¿Es este el orden, de menor a mayor? Se dedujo de las palabras de las respuestas.
init-ask-order-numbers = ¿Es este el orden, de menor a mayor? Se dedujo de los números en las respuestas.
init-ask-choices = La lista «{ $list }» no está en los archivos: ¿cuáles son sus opciones?
init-ask-untranslated = Textos que el formulario no da en un idioma: { $languages }. ¿Cómo se dicen? Donde falta uno, el informe pone el de otro idioma.
init-ask-split = Cada opción está en una columna, y se llama como en el archivo: ¿cómo se dicen las opciones? Escriba, por ejemplo, { "{" } label = { "{" } es = "…" { "}" }, aliases = ["…"] { "}" }.
init-ask-repeated = ¿Son estas respuestas de los participantes, o se juntaron de otros archivos? { $repeated } de sus { $texts } textos están también en otros. Si se juntaron, quite esta entrega.
init-ask-order-figures = ¿Es este el orden, de menor a mayor? Es el de los números que escribe la exportación.
init-ask-order-choices = ¿Van estas respuestas de menor a mayor? Están en el orden del formulario. Si van, escriba kind = "ordinal"; si van de mayor a menor, inviértalas.
init-ask-bipolar = ¿Es lo mejor el nivel del medio? Los de los lados dicen que hubo demasiado de algo.
init-ask-options-once = { $count ->
    [one] Un texto que aparece una sola vez no se copió por si es personal: ¿falta alguna opción?
   *[other] { $count } textos que aparecen una sola vez no se copiaron por si son personales: ¿falta alguna opción?
  }
init-ask-range = ¿Va esta escala de { $low } a { $high }? Los archivos no lo dicen con seguridad.
init-ask-code = El número { $code } aparece { $count ->
    [one] una vez
   *[other] { $count } veces
  } y se tomó por «sin respuesta»: ¿significa no aplica (not_applicable), no sabe (dont_know) o no responde (refused)?
init-ask-words = ¿Es esto una pregunta abierta? Las respuestas son cortas y distintas entre sí. Si no hace falta, póngala en ignore, en deliveries.toml.
init-ask-same-header = Dos columnas de un archivo se llaman así, y así no se lee ninguna: cambie el nombre de una o pida otra exportación.
init-ask-drift = ¿Son la misma pregunta? La redacción cambia entre archivos. Si no lo son, haga dos preguntas.
init-ask-language = ¿Son la misma pregunta en varios idiomas? Tienen el mismo lugar y la misma escala en formularios de igual forma.
init-ask-modules = { $count ->
    [one] ¿Nombra esta columna un módulo, en el lugar de { "{" }module{ "}" }?
   *[other] ¿Nombran estas { $count } columnas un módulo cada una, en el lugar de { "{" }module{ "}" }?
  }
init-ask-questions = No se encontró ninguna pregunta en los archivos: ¿cuáles son? Este es un ejemplo.
init-ask-files = No se encontró ningún archivo con respuestas: ¿cómo se llaman los archivos?
init-ask-respondent = ¿Qué columna dice quién respondió? Sin ella, una persona con varias filas cuenta varias veces.
init-ask-path = El nombre del archivo contiene signos que aquí significan otra cosa: ¿es este el archivo?
init-ask-seminar = ¿Cómo se llama el seminario? Los archivos no lo dicen; por ejemplo C2P1.
init-ask-seminar-column = ¿Dice esta columna de qué seminario se trata?
init-ask-seminar-names = ¿Son estos los seminarios, y estos sus nombres? Los archivos que llevan el mismo nombre son de un mismo seminario.
init-ask-seminar-days = ¿Son seminarios los trimestres o años de las respuestas? Si conoce los días de cada uno, escriba periods = { "{" } C2P1 = ["2014-10-12", "2014-11-30"] { "}" }.
init-ask-date-order = ¿Va primero el día o el mes? Las fechas se leen de las dos maneras.
init-ask-module-constant = ¿De qué módulo tratan estos archivos? Otros archivos hacen las mismas preguntas por módulo.
init-ask-module-names = ¿Son estos los módulos, y estos sus identificadores?
init-ask-module-titles = ¿Son estos los módulos, y estos sus títulos?
init-delivery-files = { $count ->
    [one] Un archivo.
   *[other] { $count } archivos.
  }

init-dropped-personal = Se descartan nombres y direcciones: { $columns }
init-dropped-identifier = Se descarta lo que identifica a personas o respuestas: { $columns }. Si una persona puede responder dos veces, escriba keys.respondent = { "{" } column = "…" { "}" }.
init-dropped-time = Se descartan fechas y horas de envío: { $columns }
init-dropped-technical = Se descarta lo que añade la plataforma: { $columns }
init-dropped-empty = Se descarta lo que está vacío: { $columns }
init-dropped-constant = Se descarta lo que es igual en todas las filas: { $columns }
init-dropped-repeats = Se descarta lo que repite las opciones de otra columna: { $columns }
init-dropped-unclear = ¿Se puede descartar esto? No parece una respuesta: { $columns }

init-found = Qué es cada archivo:
init-file-answers = { $file }: { $records ->
    [one] 1 registro
   *[other] { $records } registros
  }, { $questions ->
    [one] 1 pregunta
   *[other] { $questions } preguntas
  }, { $layout }
init-file-form = { $file }: declara un formulario; de ahí salen las preguntas
init-file-no-answers = { $file }: una tabla sin respuestas de participantes; no se declara
init-file-repeats = { $file }: sus respuestas están también en otros archivos; no se declara
init-file-unread = { $file }: no se pudo leer como tabla
init-layout-wide = una fila por persona
init-layout-module-rows = una fila por persona y módulo
init-layout-long = una fila por respuesta
init-written = Se escribieron { $files } en { $folder }.
init-open = { $count ->
    [one] Queda 1 pregunta por responder; está en el borrador como «# ?»:
   *[other] Quedan { $count } preguntas por responder; están en los borradores como «# ?»:
  }
init-elsewhere = Los archivos están en { $from }: cópielos a { $folder } con sus carpetas, porque los borradores los nombran desde ahí.
init-next = Siguiente paso: plenaria check --input { $folder }
