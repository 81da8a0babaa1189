## Textos del informe sobre todos los ciclos

cycles-title = Comparación de ciclos
cycles-section-summary = En resumen
cycles-section-participation = Participación en todos los seminarios
cycles-section-series = Series a lo largo de los seminarios
cycles-section-limits = Límites y métodos
cycles-part = Parte { $part }

cycles-seminar = Seminario
cycles-days = Días
cycles-place = Lugar
cycles-curriculum-version = Currículo
cycles-table-seminars = Seminarios comparados
cycles-table-lineage = Qué fue de cada módulo
cycles-lineage-note = Cada columna dice qué fue del módulo desde el seminario anterior. Un módulo revisado sigue siendo comparable, porque su revisión es lo que se quiere juzgar; uno separado o fusionado no lo es.
cycles-lineage-taught = impartido
cycles-lineage-not_taught = no impartido
cycles-lineage-same = igual
cycles-lineage-renamed = con otro nombre
cycles-lineage-revised = revisado
cycles-lineage-split = separado de otro
cycles-lineage-merged = fusionado
cycles-lineage-new = nuevo
cycles-lineage-dropped = suprimido
cycles-curriculum = currículo { $curriculum }
cycles-from = de { $modules }

cycles-ratings = Respuestas favorables por seminario
cycles-table-item = { $question }
cycles-table-seminar = El seminario en su conjunto
cycles-trend = Tendencia
cycles-per-cycle = Por ciclo

cycles-summary-seminars = { $later } frente a { $earlier }.
cycles-summary-same-curriculum = El currículo de esta parte no cambió.
cycles-summary-curriculum = Currículo en { $seminar }: { $changes }.
cycles-summary-renamed = con otro nombre { $modules }
cycles-summary-revised = revisado { $modules }
cycles-summary-split = separado de otro { $modules }
cycles-summary-merged = fusionado { $modules }
cycles-summary-new = nuevo { $modules }
cycles-summary-dropped = suprimido { $modules }
cycles-summary-trends = A lo largo de todos los seminarios de esta parte:
cycles-summary-note = Una comparación es una pregunta sobre un módulo, o sobre el seminario en su conjunto, frente al seminario anterior más cercano de la misma parte que la hizo. «Sin cambio detectado» no significa que nada haya cambiado.
cycles-count-improved = { $count ->
    [0] Ninguna comparación muestra una mejora.
    [one] Una comparación muestra una mejora:
   *[other] { $count } comparaciones muestran una mejora:
  }
cycles-count-declined = { $count ->
    [0] Ninguna comparación muestra un empeoramiento.
    [one] Una comparación muestra un empeoramiento:
   *[other] { $count } comparaciones muestran un empeoramiento:
  }
cycles-count-no-change-found = { $count ->
    [one] En una comparación no se detectó cambio.
   *[other] En { $count } comparaciones no se detectó cambio.
  }
cycles-count-too-few = { $count ->
    [one] En una comparación hay muy pocas respuestas para decir algo.
   *[other] En { $count } comparaciones hay muy pocas respuestas para decir algo.
  }
cycles-count-not-comparable = { $count ->
    [one] Una pregunta no se puede comparar; la tabla dice por qué.
   *[other] { $count } preguntas no se pueden comparar; las tablas dicen por qué.
  }
cycles-count-withheld = { $count ->
    [one] Una comparación se reserva para proteger a las personas.
   *[other] { $count } comparaciones se reservan para proteger a las personas.
  }
cycles-seen-one = Se habría podido ver un alza de { $least } puntos o más.
cycles-seen-range = Solo se habrían podido ver alzas de al menos { $least } a { $most } puntos, según la pregunta.
cycles-count-rising = { $count ->
    [0] Ninguna pregunta sube.
    [one] Una pregunta sube:
   *[other] { $count } preguntas suben:
  }
cycles-count-falling = { $count ->
    [0] Ninguna pregunta baja.
    [one] Una pregunta baja:
   *[other] { $count } preguntas bajan:
  }
cycles-count-no-trend-found = { $count ->
    [0] No hay ninguna sin tendencia detectada.
    [one] En una pregunta no se detectó tendencia.
   *[other] En { $count } preguntas no se detectó tendencia.
  }

cycles-table-participation = Quiénes participaron
cycles-returning-states = Estados que ya habían participado
cycles-no-participation = No hay datos de participación.
cycles-participation-note = Son nuevos los Estados y las personas que no estuvieron en ningún seminario anterior, de cualquiera de las partes. Qué personas son nuevas se sabe solo donde todos los seminarios anteriores tienen lista de asistencia.

cycles-series-all = Todos los seminarios
cycles-median = Mediana
cycles-mean = Media
cycles-limits = Límites naturales
cycles-series-too-short = { $seminars ->
    [one] Hay un seminario con cifras. Para una mediana se necesitan diez:
   *[other] Hay { $seminars } seminarios con cifras. Para una mediana se necesitan diez:
  } { $missing ->
    [one] falta uno.
   *[other] faltan { $missing }.
  }
cycles-series-without-limits = Hay { $seminars } seminarios con cifras. Para los límites naturales se necesitan doce: { $missing ->
    [one] falta uno.
   *[other] faltan { $missing }.
  }

cycles-limit-part = Solo se comparan seminarios de la misma parte: las dos partes tienen contenidos distintos.
cycles-limit-people = En cada seminario respondieron otras personas. Una diferencia puede deberse a quiénes estuvieron.
cycles-limit-cause = La comparación dice qué cambió, no por qué. Que un módulo se haya revisado antes de que mejoraran sus respuestas no prueba que haya sido por la revisión.
cycles-limit-nearest = Cada cambio se cuenta desde el seminario anterior más cercano de la parte que hizo la misma pregunta.
cycles-limit-wording = Donde cambió la redacción o la escala de una pregunta, sus respuestas no se comparan.
cycles-limit-few = Con menos de { $minimum } respuestas en uno de los dos lados no se dice nada. Con unas pocas docenas solo se ven cambios grandes.
cycles-method-trend = Una tendencia se juzga sobre tres o más seminarios de una parte con la prueba de Kendall; el cambio por ciclo es el de la prueba de Cochran–Armitage.

## The command that compares two cycles

cycles-compare-title = Parte { $part }: { $later } frente a { $earlier }
cycles-compare-title-course = { $later } frente a { $earlier }: { $course }
cycles-compare-improved = Mejoró: { $subjects }
cycles-compare-declined = Empeoró: { $subjects }
cycles-compare-no-change-found = Sin cambio detectado: { $subjects }
cycles-compare-too-few = Muy pocas respuestas para afirmarlo: { $subjects }
cycles-compare-not-comparable = No comparable: { $subjects }
cycles-compare-withheld = No se publica para proteger a las personas: { $subjects }
cycles-compare-none = nada
cycles-compare-item = pregunta
cycles-compare-shares = favorables (n)
cycles-compare-change = cambio (95 %)
cycles-compare-verdict = veredicto
cycles-compare-note = Solo se compara la misma parte o el mismo curso nacional; respondieron otras personas, y lo que cambió no dice por qué.
