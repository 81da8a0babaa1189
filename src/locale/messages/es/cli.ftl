## Lo que dice la terminal

cli-step-read = Leyendo archivos
cli-step-harmonise = Armonizando respuestas
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
  }. Lo más grave:
cli-problems-more = … y { $more ->
    [one] 1 tipo de problema más
   *[other] { $more } tipos de problema más
  }: vea plenaria check
cli-over-threshold = El { $share } de los registros tiene un error; por encima del { $threshold } el código de salida es 2.
cli-written = Informes escritos en { $folder }: { $seminars }
cli-outdated = Ya sin respuestas, por lo que no se renovaron y quedan desactualizados: { $folders }
cli-confidential = Listas confidenciales, que no deben reenviarse: { $folder }
cli-most-important = Hallazgos más importantes de { $seminar }:
cli-keep = Dejar como están: { $modules }
cli-rest = Ni lo uno ni lo otro se puede afirmar de: { $modules }
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
cli-cure = para resolverlo, en { $file }, { $where }: { $text }
cli-check-clean = { $files ->
    [one] { $files } archivo, { $records } registros: sin problemas.
   *[other] { $files } archivos, { $records } registros: sin problemas.
  }
cli-severity-error = error
cli-severity-warning = advertencia
cli-severity-note = nota
cli-simulated = Se escribieron { $files } archivos en { $folder }. Siguiente paso: plenaria run --input { $folder }
cli-schemas = Se escribieron { $files } esquemas en { $folder }.
