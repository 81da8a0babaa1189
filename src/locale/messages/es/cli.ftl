## Lo que dice la terminal

cli-step-read = Leyendo archivos
cli-step-measure = Calculando estadísticas
cli-step-report = Informe de { $seminar }
cli-step-cycles = Comparando los ciclos

cli-files = { $files ->
    [one] Se leyó { $files } archivo: cuentan { $used } de { $records } registros
   *[other] Se leyeron { $files } archivos: cuentan { $used } de { $records } registros
  }
cli-not-used = ({ $duplicate ->
    [one] 1 duplicado
   *[other] { $duplicate } duplicados
  }, { $superseded ->
    [one] 1 reemplazado
   *[other] { $superseded } reemplazados
  }, { $excluded ->
    [one] 1 excluido
   *[other] { $excluded } excluidos
  }, { $quarantined ->
    [one] 1 apartado
   *[other] { $quarantined } apartados
  })
cli-problems-none = No se encontraron problemas.
cli-problems = { $errors ->
    [0] Ningún error
    [one] 1 error
   *[other] { $errors } errores
  } y { $warnings ->
    [0] ninguna advertencia
    [one] 1 advertencia
   *[other] { $warnings } advertencias
  } en { $files ->
    [one] 1 archivo
   *[other] { $files } archivos
  }:
cli-notes = Notas: { $codes }
cli-problems-where = Dónde están y cómo resolverlos: plenaria check, o { $file }. Qué significa un código: plenaria explain CÓDIGO
cli-over-threshold = El { $share } de los registros tiene un error; por encima del { $threshold } el código de salida es 2.
cli-written = Informes escritos en { $folder }: { $seminars }
cli-outdated = Ya sin respuestas, por lo que no se renovaron y quedan desactualizados: { $folders }
cli-confidential = Listas confidenciales, que no deben reenviarse: { $folder }
cli-most-important = Hallazgos más importantes de { $seminar }:
cli-keep = Dejar como están: { $modules }
cli-rest = Ni lo uno ni lo otro se puede afirmar de: { $modules }
cli-courses = Cursos nacionales: { $courses }. Sus hallazgos están en sus informes.
cli-no-findings = De { $seminar } no se desprende ninguna recomendación: con este número de respuestas no se puede distinguir nada.
cli-explain-hint = Para ver la evidencia: plenaria explain { $id }
cli-synthetic = Estos datos son sintéticos: los creó plenaria simulate y no describen a ninguna persona real.
cli-unknown-id = No hay nada que se llame «{ $id }».
cli-nearest-ids = ¿Quiso decir: { $ids }?
cli-known-ids = Borradores que se pueden explicar: { $ids }. Los hallazgos están en tables/findings.csv.
cli-times = { $count ->
    [one] una vez
   *[other] { $count } veces
  }
cli-lines = { $count ->
    [one] línea { $lines }
   *[other] líneas { $lines }
  }
cli-read = se leyó: { $text }
cli-expected = se esperaba: { $text }
cli-nearest = ¿quiso decir «{ $text }»?
cli-cure = para resolverlo, en { $file }, { $where }:
cli-cure-hidden = para resolverlo, en { $file }, { $where }: cambiar «{ $key }»; plenaria check sin --hide-cells muestra las líneas
cli-cells-hidden = El contenido de las celdas está oculto; plenaria check sin --hide-cells lo muestra.
cli-severity-error = error
cli-severity-warning = advertencia
cli-severity-note = nota
cli-simulated = Se escribieron { $files } archivos en { $folder }. Siguiente paso: plenaria run --input { $folder }
cli-schemas = Se escribieron { $files } esquemas en { $folder }.
cli-quoted = «{ $text }»
cli-column = columna { $column }
cli-more-texts = { $count ->
    [one] y otro más
   *[other] y { $count } más
  }
cli-more-files = { $count ->
    [one] y un archivo más
   *[other] y { $count } archivos más
  }
cli-check-count = { $errors ->
    [0] Ningún error
    [one] 1 error
   *[other] { $errors } errores
  }, { $warnings ->
    [0] ninguna advertencia
    [one] 1 advertencia
   *[other] { $warnings } advertencias
  }, { $notes ->
    [0] ninguna nota
    [one] 1 nota
   *[other] { $notes } notas
  }.
cli-check-explain = Qué significa un código y cómo se resuelve: plenaria explain { $code }
cli-fix-head =
    Propuestas de plenaria check --fix, para que una persona las acepte una a una. Nada de esto está declarado aún.
    Para aceptar una propuesta, copie su última línea en la entrada de la declaración que se nombra encima, en
    lugar de la línea con la misma clave si la hay: contiene lo ya declarado. Borre lo que no sea correcto.
    El parecido solo sugiere: «totalmente de acuerdo» y «totalmente en desacuerdo» se parecen 0,95 y dicen lo contrario.
cli-fix-alike = parecido con «{ $nearest }»: { $alike }; acéptelo solo si ambos significan lo mismo
cli-fix-fill-in = sustituya la palabra en mayúsculas por el valor de cada texto
cli-fix-none = No hay nada que proponer: ningún problema se resuelve añadiendo a una declaración.
cli-fix-written = Propuestas escritas en { $file }. Léalas y copie en las declaraciones lo que sea correcto; hasta entonces no cambia nada.

## Quién falta por entregar

chase-head = { $seminar }: { $attended ->
    [one] respondió { $answered } de la única persona que asistió
   *[other] { $answered ->
        [one] respondió 1 de las { $attended } personas que asistieron
       *[other] respondieron { $answered } de las { $attended } personas que asistieron
      }
  }, de { $delivered } de { $states } Estados.
chase-head-unknown = { $seminar }: { $answered ->
    [one] respondió una persona
   *[other] respondieron { $answered } personas
  }, de { $delivered } de { $states } Estados. Sin lista de participantes no se sabe cuántas asistieron.
chase-of = { $state } ({ $answered } de { $attended })
chase-complete = Completo: { $states }.
chase-more = Más respuestas que personas en la lista de participantes: { $states }.
chase-partial = Faltan respuestas: { $states }.
chase-none = Aún sin respuestas: { $states }.
chase-unread = { $count ->
    [one] Archivo que llegó y del que no se pudo leer ningún registro: { $files }
   *[other] Archivos que llegaron y de los que no se pudo leer ningún registro: { $files }
  }
chase-files = { $count ->
    [one] Archivo que falta: { $files }
   *[other] Archivos que faltan: { $files }
  }
chase-stateless = { $count ->
    [one] Las respuestas de una persona no indican de qué Estado son.
   *[other] Las respuestas de { $count } personas no indican de qué Estado son.
  }
chase-state-all = { $state }: hemos recibido las evaluaciones de todas las personas que asistieron al seminario { $seminar } ({ $answered } de { $attended }). Muchas gracias.
chase-state-some = { $state }: de las { $attended } personas que asistieron al seminario { $seminar }, hemos recibido { $answered ->
    [one] la evaluación de una
   *[other] las evaluaciones de { $answered }
  }. Agradeceremos el envío de { $missing ->
    [one] la que falta
   *[other] las { $missing } que faltan
  }.
chase-state-none = { $state }: { $attended ->
    [one] aún no hemos recibido la evaluación de la persona que asistió al seminario { $seminar }. Agradeceremos su envío.
   *[other] aún no hemos recibido ninguna evaluación de las { $attended } personas que asistieron al seminario { $seminar }. Agradeceremos su envío.
  }
chase-state-nothing = { $state }: aún no hemos recibido ninguna evaluación del seminario { $seminar }.
chase-state-received = { $state }: hemos recibido { $answered ->
    [one] una evaluación
   *[other] { $answered } evaluaciones
  } del seminario { $seminar }. Muchas gracias.
chase-state-more = { $state }: hemos recibido { $answered } evaluaciones del seminario { $seminar }, más que las { $attended } personas que figuran en la lista de participantes. Les pedimos que revisen si alguna se envió dos veces.
chase-state-unread = Recibimos { $files }, pero no pudimos leer sus registros; les pedimos que lo envíen de nuevo.
chase-state-file = El archivo que esperamos es { $file }.
chase-nothing = No se puede decir quién falta por entregar: no hay lista de participantes ni respuestas.
cli-charts = Gráficos de { $seminar }, con el título que llevarían o por qué no hay:
cli-charts-hint = Para dibujarlos: 'plenaria chart shares change --format png --size slide,page'; todos en una página: 'plenaria chart --gallery'.
cli-charts-written = { $files ->
    [one] { $files } archivo escrito
   *[other] { $files } archivos escritos
} en { $folder }.
