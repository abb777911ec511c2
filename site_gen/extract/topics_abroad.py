"""The words that speak for the topics in other languages; `topics` says how to read them."""

GERMAN = """
arts, culture, entertainment and media
    album, alben, aufführung, ausstellung, ausstellungen, ballett, band, bibliothek, bücherei, bühne, chor, dichter,
    dichterin, dirigent, dirigentin, drehbuch, fernsehserie, festspiele, filme, film, filmemacher, galerie, gemälde,
    intendant, jazz, kino, kinos, komponist, konzert, konzerte, kultur, kunst, künstler, künstlerin, kunstwerk,
    kunstwerke, lesung, literatur, maler, malerin, museum, museen, musik, musiker, musikerin, oper, orchester,
    premiere, regisseur, regisseurin, roman, romane, sänger, sängerin, schauspieler, schauspielerin, schriftsteller,
    schriftstellerin, skulptur, theater, verlag
    / autor, autorin, autoren, bild, bilder, buch, bücher, fernsehen, geschichte, journalist, lied, lieder, publikum,
    rundfunk, szene, zeitung

conflict, war and peace
    angriffskrieg, armee, artillerie, beschuss, bombe, bomben, bundeswehr, drohne, drohnen, einmarsch, feuerpause,
    front, frieden, geisel, geiseln, krieg, kriege, luftangriff, luftangriffe, milizen, militär, panzer, rakete,
    raketen, rebellen, soldat, soldaten, streitkräfte, terror, terrorismus, terrorist, terroristen, truppen, waffen,
    waffenruhe, waffenstillstand
    / angriff, angriffe, kämpfe, getötet, gewalt, sicherheit, verteidigung

crime, law and justice
    amtsgericht, angeklagte, angeklagten, angeklagter, anklage, bande, betrug, betrüger, bundesgerichtshof, diebstahl,
    einbruch, einbrecher, ermittler, ermittlungen, festgenommen, festnahme, freispruch, gefängnis, gericht, haft,
    haftbefehl, haftstrafe, kriminalität, landgericht, mord, mörder, polizei, polizist, polizisten, prozess, raub,
    richter, richterin, staatsanwalt, staatsanwaltschaft, straftat, straftaten, tatverdächtige, tatverdächtiger,
    urteil, verbrechen, verdächtige, verurteilt
    / anwalt, klage, opfer, recht, strafe, täter, zeuge, zeugen

disaster, accident and emergency incident
    bergung, brand, brände, deich, einsatzkräfte, erdbeben, erdrutsch, evakuiert, explosion, feuer, feuerwehr,
    feuerwehrleute, flugzeugabsturz, flut, großbrand, hochwasser, katastrophe, lawine, notarzt, rettungskräfte,
    rettungsdienst, stromausfall, überschwemmung, überschwemmungen, unfall, unfälle, unglück, verkehrsunfall, verletzt,
    verletzte, vulkan, waldbrand, waldbrände
    / absturz, opfer, retter, schaden, schäden, tote, vermisst, zerstört

economy, business and finance
    aktie, aktien, anleger, arbeitgeber, bank, banken, bauern, betrieb, betriebe, börse, börsen, branche,
    bruttoinlandsprodukt, einzelhandel, ernte, export, exporte, finanzen, finanzierung, firma, firmen, fusion,
    geldpolitik, gewinn, haushalt, hersteller, händler, industrie, inflation, insolvenz, investition, investitionen,
    investor, investoren, konjunktur, konzern, konzerne, landwirt, landwirte, landwirtschaft, leitzins, lieferketten,
    notenbank, produktion, rezession, steuer, steuern, umsatz, unternehmen, verlust, wachstum, wirtschaft, zentralbank,
    zins, zinsen, zölle
    / euro, geld, kosten, kunden, markt, milliarden, millionen, preis, preise, prozent

education
    abitur, bildung, gymnasium, grundschule, hochschule, hochschulen, kita, kitas, klassenzimmer, kultusminister,
    kultusministerium, lehrer, lehrerin, lehrerinnen, lehrkräfte, lehrplan, prüfung, prüfungen, rektor, schule,
    schulen, schüler, schülerin, schülerinnen, student, studenten, studentin, studierende, studierenden, studium,
    unterricht, universität, universitäten
    / kinder, klasse, klassen, lernen, noten, zeugnis

environment
    abgase, arten, artenschutz, artensterben, artenvielfalt, biodiversität, co2, dürre, emissionen, energiewende,
    erderwärmung, gletscher, grundwasser, klima, klimaschutz, klimawandel, klimakrise, lebensraum, luftverschmutzung,
    nachhaltigkeit, nationalpark, naturschutz, naturschützer, ökologisch, ökosystem, ökosysteme, recycling,
    solarenergie, treibhausgase, tierarten, umwelt, umweltschutz, umweltschützer, umweltverschmutzung, wald, wälder,
    windkraft, windräder, wolf, wölfe, bienen, vögel
    / bäume, energie, fluss, müll, natur, pflanzen, tiere, wasser

health
    arzt, ärzte, ärztin, corona, diagnose, erkrankung, erkrankungen, epidemie, gesundheit, gesundheitsamt,
    gesundheitsminister, gesundheitsministerium, grippe, impfstoff, impfung, impfungen, infektion, infektionen, klinik,
    kliniken, krankenhaus, krankenhäuser, krankenkasse, krankenkassen, krankheit, krankheiten, krebs, medikament,
    medikamente, medizin, pandemie, patient, patienten, patientin, patientinnen, pflege, pflegekräfte, therapie, virus,
    viren
    / behandlung, mediziner, symptome, versorgung

labour
    arbeitslose, arbeitslosen, arbeitslosigkeit, arbeitsmarkt, arbeitnehmer, arbeitsplatz, arbeitsplätze, beschäftigte,
    beschäftigten, betriebsrat, entlassungen, gewerkschaft, gewerkschaften, kündigung, kündigungen, lohn, löhne,
    lohnerhöhung, mindestlohn, rente, renten, stellenabbau, streik, streiks, tarif, tarifverhandlungen, tarifvertrag,
    verdi, warnstreik, warnstreiks
    / arbeit, arbeiter, gehalt, mitarbeiter, stellen

lifestyle and leisure
    bäcker, bäckerei, ferien, freizeit, gastronomie, hotel, hotels, koch, köche, kochen, küche, mode, reise, reisen,
    restaurant, restaurants, rezept, rezepte, tourismus, touristen, urlaub, urlauber, wandern, wein, winzer
    / brot, essen, garten, gäste, kaffee, spiel

politics and government
    abgeordnete, abgeordneten, abgeordneter, außenminister, außenministerin, botschafter, bundeskanzler,
    bundeskanzlerin, bundespräsident, bundesrat, bundesregierung, bundestag, bundestagswahl, bürgermeister,
    bürgermeisterin, fraktion, gemeinderat, gesetzentwurf, innenminister, innenministerin, kabinett, kandidat,
    kandidaten, kandidatin, kanzler, kanzlerin, koalition, kommunalwahl, landrat, landtag, landtagswahl, minister,
    ministerin, ministerium, ministerpräsident, ministerpräsidentin, oberbürgermeister, opposition, parlament, partei,
    parteien, parteitag, politik, politiker, politikerin, präsident, präsidentin, präsidentschaft, referendum,
    regierung, regierungen, sanktionen, senat, sozialdemokraten, staatssekretär, stadtrat, verfassung, volksabstimmung,
    wahl, wahlen, wahlkampf, wähler, wählerinnen
    / abkommen, beschluss, diplomaten, gesetz, gesetze, gipfel, mehrheit, reform, reformen, sprecher, staat, stadt,
    stimmen, vertrag

religion
    bischof, bischöfe, bistum, buddhismus, christen, dom, erzbischof, evangelisch, evangelische, evangelischen, gebet,
    gläubige, glauben, gottesdienst, gottesdienste, imam, islam, juden, judentum, katholisch, katholische,
    katholischen, kardinal, kirche, kirchen, kloster, moschee, moscheen, muslime, muslimen, papst, pastor, pastorin,
    pfarrer, pfarrerin, priester, rabbiner, religion, religionen, synagoge, theologe, theologen, vatikan
    / gemeinde, gott, heilig, heilige

science and technology
    archäologe, archäologen, archäologin, archäologie, asteroid, astronaut, astronauten, astronomen, biologe, biologen,
    chemiker, computer, digitalisierung, dna, forscher, forscherin, forscherinnen, forschung, gene, informatik,
    ingenieur, ingenieure, internet, künstliche intelligenz, labor, mikroskop, physik, physiker, physikerin, planet,
    planeten, quantencomputer, raumfahrt, raumsonde, roboter, satellit, satelliten, smartphone, software, studie,
    technik, technologie, technologien, teleskop, weltall, weltraum, wissenschaft, wissenschaftler, wissenschaftlerin,
    wissenschaftlerinnen
    / daten, entdeckung, experiment, experte, experten, messungen, studien, universität

society
    armut, asyl, asylbewerber, demonstranten, demonstration, demonstrationen, diskriminierung, einwanderer,
    einwanderung, flüchtling, flüchtlinge, flüchtlingen, frauenrechte, geflüchtete, gleichberechtigung, gleichstellung,
    integration, kundgebung, menschenrechte, migranten, migration, minderheit, minderheiten, obdachlose, proteste,
    rassismus, rassistisch, sozialhilfe, wohnungsnot, zuwanderung
    / aktivisten, bürger, familien, frauen, gesellschaft, menschen, protest, rechte

sport
    bundesliga, champions league, eishockey, elfmeter, europameisterschaft, finale, formel 1, fußball, fußballer,
    goldmedaille, halbfinale, handball, mannschaft, mannschaften, marathon, medaille, medaillen, mittelfeldspieler,
    nationalmannschaft, nationaltrainer, olympia, olympische spiele, olympischen spiele, pokal, radsport, sieg,
    skispringen, spieltag, sport, sportler, sportlerin, stadion, stürmer, tabelle, tennis, torhüter, torwart, trainer,
    trainerin, turnier, weltmeister, weltmeisterin, weltmeisterschaft, wettkampf
    / gewann, minute, niederlage, platz, punkte, runde, saison, spiel, spiele, spieler, team, tor, tore, verein

weather
    blitz, frost, gewitter, glatteis, hagel, hitze, hitzewelle, meteorologe, meteorologen, niederschläge, orkan, regen,
    regenfälle, schnee, schneefall, schneefälle, starkregen, sturm, sturmböen, temperatur, temperaturen, unwetter,
    wetter, wetterdienst, windböen
    / grad, kalt, kälte, sommer, sonne, wind, winter
"""

FRENCH = """
arts, culture, entertainment and media
    acteur, acteurs, actrice, actrices, album, artiste, artistes, ballet, bibliothèque, bibliothèques, chanteur,
    chanteurs, chanteuse, chorale, chorégraphe, chorégraphes, chorégraphie, chœur, cinéaste, cinéma, comédien,
    comédienne, comédiens, compositeur, concert, concerts, culture, danse, danseur, danseuse, écrivain, écrivaine,
    écrivains, exposition, expositions, film, films, galerie, littérature, musée, musées, musicien, musicienne,
    musiciens, musique, opéra, orchestre, peintre, peintres, peinture, poème, poèmes, poésie, poète, réalisateur,
    réalisatrice, roman, romancier, romancière, romans, scénario, sculpteur, sculpture, théâtre, violon
    / auteur, autrice, metteur, metteuse, spectacles, spectateurs, chanson, chansons, émission, festival, image,
    journal, journaliste, livre, livres, œuvre, œuvres, public, scène, spectacle, télévision

conflict, war and peace
    armée, armées, artillerie, bataille, bombardement, bombardements, bombe, bombes, cessez, combattants, combats,
    conflit, drone, drones, forces armées, frappe, frappes, front, guerre, guerres, insurgés, invasion, jihadistes,
    djihadistes, militaire, militaires, milices, missile, missiles, offensive, otage, otages, paix, rebelles, soldat,
    soldats, terrorisme, terroriste, terroristes, trêve, troupes
    / armes, attaque, attaques, défense, menace, sécurité, tués

crime, law and justice
    accusé, accusée, accusés, acquitté, assassinat, assises, avocat, avocate, avocats, cambriolage, condamné,
    condamnée, condamnés, corruption, crime, crimes, délit, détenu, détenus, détention, enquêteurs, escroquerie,
    gendarmerie, gendarmes, incarcéré, inculpé, interpellé, interpellés, juge, juges, justice, magistrat, magistrats,
    meurtre, meurtres, meurtrier, parquet, perpétuité, plainte, police, policier, policiers, prison, prisons, procès,
    procureur, procureure, suspect, suspects, tribunal, verdict, viol, viols
    / affaire, peine, vol, vols, enquête, loi, victime, victimes

disaster, accident and emergency incident
    accident, accidents, avalanche, catastrophe, crue, crues, cyclone, effondrement, éruption, évacués, évacuation,
    explosion, inondation, inondations, incendie, incendies, naufrage, ouragan, pompier, pompiers, sauvetage,
    sauveteurs, séisme, secouristes, secours, sinistre, sinistrés, tsunami, volcan
    / blessé, blessés, bilan, dégâts, détruit, disparus, feu, feux, morts, victimes

economy, business and finance
    actionnaire, actionnaires, agriculteur, agriculteurs, agriculture, banque, banques, bénéfice, bénéfices, bourse,
    budget, commerçant, commerçants, commerce, commerces, consommation, croissance, déficit, dette, économie,
    économique, économiques, économiste, économistes, emprunt, entreprise, entreprises, exportations, exploitants,
    filière, finances, financier, financière, fiscal, fiscalité, fusion, groupe industriel, impôt, impôts, industrie,
    industriel, inflation, investissement, investissements, investisseurs, pib, production, récession, rentabilité,
    taxe, taxes, tva
    / argent, clients, coût, euros, marché, marchés, milliards, millions, prix, ventes

education
    bac, baccalauréat, classe, classes, collège, collèges, école, écoles, élève, élèves, enseignant, enseignante,
    enseignants, enseignement, étudiant, étudiante, étudiants, institutrice, instituteur, lycée, lycées, lycéens,
    maternelle, parcoursup, professeur, professeure, professeurs, programme scolaire, rectorat, rentrée, scolaire,
    scolaires, scolarité, universitaire, université, universités
    / diplôme, enfants, examen, examens, formation, jeunes

environment
    abeille, abeilles, agroécologie, biodiversité, canicule, carbone, climat, climatique, climatiques, déchets,
    déforestation, écologie, écologique, écologiste, écologistes, écosystème, écosystèmes, éolienne, éoliennes,
    environnement, environnemental, environnementale, émissions, espèce, espèces, forêt, forêts, glacier, glaciers,
    loup, loups, nappe phréatique, nappes, oiseaux, parc naturel, pesticides, pollution, polluant, réchauffement,
    recyclage, réserve naturelle, sécheresse, solaire, transition énergétique
    / animaux, arbre, arbres, eau, énergie, fleuve, mer, nature, plantes, rivière

health
    cancer, cancers, chirurgie, chirurgien, clinique, coronavirus, covid, épidémie, grippe, hôpital, hôpitaux,
    infection, infections, infirmier, infirmière, infirmières, infirmiers, maladie, maladies, malade, malades, médecin,
    médecins, médecine, médicament, médicaments, pandémie, patient, patiente, patients, pharmacie, sanitaire,
    sanitaires, santé, soignants, soins, symptômes, urgences, vaccin, vaccination, vaccins, virus
    / dépistage, traitement

labour
    cfdt, cgt, chômage, chômeurs, convention collective, embauche, emploi, emplois, employeur, employeurs, grève,
    grèves, grévistes, licenciement, licenciements, patronat, retraites, salaire, salaires, salarié, salariée,
    salariés, smic, syndicat, syndical, syndicats, syndicaliste
    / ouvriers, préavis, retraite, travail, travailleurs

lifestyle and leisure
    boulanger, boulangerie, chef étoilé, cuisine, cuisinier, cuisinière, gastronomie, gastronomique, hôtel, hôtels,
    loisirs, mode, recette, recettes, restaurant, restaurants, restaurateur, restaurateurs, tourisme, touriste,
    touristes, touristique, vacances, vacanciers, vigneron, vignerons, vin, vins
    / fromage, jardin, pain, plat, plats, repas, voyage, voyages

politics and government
    ambassadeur, assemblée nationale, candidat, candidate, candidats, campagne électorale, chancelier, coalition,
    conseil municipal, conseil régional, constitution, démocratie, député, députée, députés, diplomate, diplomates,
    diplomatie, dissolution, élection, élections, électoral, électorale, électeur, électeurs, élu, élue, élus, élysée,
    gouvernement, législatives, maire, maires, majorité, matignon, ministère, ministre, ministres, municipalité,
    municipales, opposition, parlement, parlementaire, parlementaires, partis, politique, politiques, premier ministre,
    préfet, présidence, président, présidente, présidentielle, référendum, sanctions, scrutin, sénat, sénateur,
    sénateurs, socialiste, socialistes, sommet, suffrages, vote
    / accord, gauche, parti, commune, conseil, droite, état, loi, lois, mairie, réforme, réformes, traité, voix

religion
    abbaye, archevêque, bouddhisme, cardinal, catholicisme, catholique, catholiques, cathédrale, chrétien, chrétiens,
    clergé, culte, curé, diocèse, église, églises, évêque, évêques, évangile, fidèles, foi, imam, islam, juif, juifs,
    judaïsme, laïcité, messe, monastère, mosquée, mosquées, musulman, musulmans, pape, paroisse, pasteur, pèlerinage,
    pèlerins, prêtre, prêtres, prière, prières, protestants, rabbin, religieux, religion, religions, synagogue, temple,
    vatican
    / dieu, saint

science and technology
    adn, algorithme, archéologie, archéologue, archéologues, astéroïde, astronaute, astronautes, astronome, astronomes,
    biologie, biologiste, chercheur, chercheurs, chercheuse, chimie, fusée, génétique, informatique, ingénieur,
    ingénieure, ingénieurs, intelligence artificielle, internet, laboratoire, laboratoires, logiciel, logiciels,
    numérique, ordinateur, physicien, physique, planète, planètes, recherche, robot, robots, satellite, satellites,
    science, sciences, scientifique, scientifiques, sonde, spatial, spatiale, technologie, technologies, télescope
    / découverte, données, étude, études, expérience, revue

society
    asile, discrimination, discriminations, droits humains, égalité, exilés, féminicide, féminisme, féministe,
    féministes, homophobie, immigration, immigrés, inégalités, intégration, logement social, manifestant, manifestants,
    manifestation, manifestations, migrant, migrants, migratoire, minorités, pauvreté, précarité, racisme, raciste,
    réfugié, réfugiés, sans abri, sans papiers, violences conjugales
    / association, associations, citoyens, droits, famille, familles, femmes, habitants, militants, société

sport
    athlète, athlètes, attaquant, athlétisme, ballon, basket, championnat, championne, champion, champions, cycliste,
    cyclisme, défenseur, entraîneur, finale, football, footballeur, handball, jeux olympiques, ligue 1, match, matchs,
    médaille, médailles, mi temps, olympique, olympiques, penalty, qualification, rugby, sélectionneur, ski, sport,
    sportif, sportifs, sportive, stade, tennis, tournoi
    / but, buts, club, coupe, course, défaite, équipe, équipes, joueur, joueurs, minute, saison, score, victoire

weather
    averses, brouillard, chaleur, foudre, gel, grêle, intempéries, météo, météorologie, météorologique, météorologues,
    neige, neiges, orage, orages, pluie, pluies, précipitations, rafales, tempête, tempêtes, température, températures,
    thermomètre, verglas, vigilance orange, vigilance rouge
    / degrés, froid, hiver, soleil, vent, vents
"""

SPANISH = """
arts, culture, entertainment and media
    actor, actores, actriz, actrices, álbum, artista, artistas, bailarín, bailarina, ballet, biblioteca, bibliotecas,
    cantante, cantantes, cine, cineasta, compositor, concierto, conciertos, coro, cultura, cultural, dramaturgo,
    escenario, escritor, escritora, escritores, escultor, escultura, exposición, exposiciones, galería, guionista,
    literatura, melodía, museo, museos, música, músico, músicos, novela, novelas, novelista, ópera, orquesta, película,
    películas, pintor, pintora, pintura, pinturas, poema, poemas, poesía, poeta, poetas, premio cervantes, rodaje,
    teatro, violín
    / actuación, autor, autora, canción, canciones, diario, emisora, libro, libros, obra, obras, oyentes, periodista,
    público, radio, televisión

conflict, war and peace
    armamento, artillería, bombardeo, bombardeos, bomba, bombas, combatientes, combates, conflicto armado, ejército,
    ejércitos, fuerzas armadas, guerra, guerras, guerrilla, guerrilleros, insurgentes, invasión, militar, militares,
    milicias, misil, misiles, ofensiva, rebeldes, rehén, rehenes, soldado, soldados, terrorismo, terrorista,
    terroristas, tregua, tropas, yihadistas, dron, drones
    / paz, ataque, ataques, amenaza, armas, conflicto, defensa, seguridad

crime, law and justice
    abogado, abogada, abogados, acusado, acusada, acusados, asesinato, asesinatos, asesino, cárcel, condena, condenado,
    condenada, corrupción, crimen, crímenes, delincuencia, delito, delitos, detenido, detenidos, detención, estafa,
    fiscal, fiscalía, guardia civil, homicidio, imputado, imputados, investigado, juez, jueza, jueces, juicio, juzgado,
    juzgados, ladrones, magistrado, magistrados, narcotráfico, penal, policía, policías, preso, presos, prisión, robo,
    robos, secuestro, sentencia, sospechoso, sospechosos, tribunal, tribunal supremo, violación
    / agentes, denuncia, justicia, ley, víctima, víctimas

disaster, accident and emergency incident
    accidente, accidentes, alud, avalancha, bomberos, catástrofe, derrumbe, desastre, deslizamiento, emergencias,
    erupción, evacuados, evacuación, explosión, huracán, incendio, incendios, inundación, inundaciones, naufragio,
    protección civil, rescate, rescatistas, riada, riadas, seísmo, sismo, terremoto, terremotos, tsunami, volcán
    / daños, damnificados, desaparecidos, fallecidos, fuego, heridos, muertos

economy, business and finance
    acciones, accionista, accionistas, agricultor, agricultores, agricultura, aranceles, banco, bancos, banco central,
    beneficios, bolsa, comerciantes, comercio, consumo, cosecha, crecimiento económico, crisis económica, déficit,
    deuda, economía, económica, económico, económicos, economista, economistas, empresa, empresas, empresario,
    empresarios, exportaciones, fábrica, fábricas, facturación, finanzas, financiero, financiera, fiscalidad, fusión,
    ganadería, impuesto, impuestos, industria, industrial, inflación, inversión, inversiones, inversores, ipc, pib,
    presupuesto, presupuestos, producción, recesión
    / clientes, coste, costes, dinero, euros, mercado, mercados, millones, precio, precios, ventas

education
    alumnado, alumno, alumna, alumnos, alumnas, aula, aulas, bachillerato, clases, colegio, colegios, curso escolar,
    docente, docentes, educación, educativa, educativo, enseñanza, escolar, escolares, escuela, escuelas, estudiante,
    estudiantes, facultad, instituto, institutos, maestra, maestro, maestros, profesor, profesora, profesores,
    profesorado, selectividad, universidad, universidades, universitario, universitarios
    / carrera, examen, exámenes, formación, jóvenes, niños, título

environment
    abejas, acequia, acequias, acuífero, acuíferos, aves, biodiversidad, bosque, bosques, calentamiento global, cambio
    climático, carbono, clima, climática, climático, contaminación, contaminante, deforestación, ecología, ecologista,
    ecologistas, ecosistema, ecosistemas, embalse, embalses, emisiones, energía solar, eólica, eólico, especie,
    especies, fauna, flora, glaciar, glaciares, lobo, lobos, medio ambiente, medioambiental, medioambientales, parque
    nacional, reciclaje, regadío, regantes, renovables, residuos, sequía, sostenible, sostenibilidad, vertido, vertidos
    / agua, animales, árboles, energía, huerto, huertos, mar, naturaleza, plantas, regar, río, ríos

health
    ambulatorio, cáncer, cirugía, cirujano, clínica, coronavirus, covid, diagnóstico, enfermedad, enfermedades,
    enfermera, enfermeras, enfermería, enfermero, enfermo, enfermos, epidemia, gripe, hospital, hospitales, infección,
    infecciones, medicamento, medicamentos, medicina, médica, médico, médicos, paciente, pacientes, pandemia, salud,
    salud pública, sanidad, sanitaria, sanitario, sanitarios, síntomas, vacuna, vacunación, vacunas, virus
    / tratamiento, urgencias

labour
    autónomos, convenio colectivo, desempleo, desempleados, despido, despidos, empleo, empleos, huelga, huelgas,
    huelguistas, jornada laboral, laboral, laborales, parados, patronal, pensiones, reforma laboral, salario, salarios,
    salario mínimo, sindical, sindicato, sindicatos, sindicalista, ugt
    / contrato, contratos, empleados, obreros, paro, plantilla, trabajadores, trabajo

lifestyle and leisure
    chef, cocina, cocinero, cocinera, gastronomía, gastronómico, hotel, hoteles, hostelería, moda, ocio, panadería,
    panadero, receta, recetas, restaurante, restaurantes, turismo, turista, turistas, turístico, turística, vacaciones,
    viajeros, vino, vinos
    / bar, bares, comida, jardín, pan, plato, platos, viaje

politics and government
    alcalde, alcaldesa, alcaldía, ayuntamiento, campaña electoral, candidata, candidato, candidatos, canciller,
    coalición, comicios, concejal, concejala, concejales, congreso, constitución, cortes, democracia, diplomacia,
    diplomático, diplomáticos, diputación, diputada, diputado, diputados, elecciones, electoral, electorales, embajada,
    embajador, gobernador, gobierno, gobiernos, legislatura, ministerio, ministra, ministro, ministros, moncloa,
    municipal, oposición, parlamento, parlamentario, parlamentarios, partidos, político, política, políticos,
    presidencia, presidencial, presidenciales, presidenta, presidente, primer ministro, referéndum, sanciones, senado,
    senador, senadora, senadores, socialista, socialistas, votación, votantes, voto, votos
    / acuerdo, partido, consejero, consejera, cumbre, derecha, estado, izquierda, ley, leyes, pleno, reforma, tratado

religion
    arzobispo, budismo, cardenal, catedral, católica, católico, católicos, convento, cristianismo, cristianos, culto,
    diócesis, ermita, evangélicos, evangelio, feligreses, fieles, iglesia, iglesias, imán, islam, judíos, judaísmo,
    mezquita, mezquitas, misa, monasterio, monja, monjas, monjes, musulmán, musulmanes, obispo, obispos, papa, párroco,
    parroquia, peregrinos, procesión, religión, religiones, religiosa, religioso, sacerdote, sacerdotes, semana santa,
    sinagoga, vaticano
    / cura, dios, fe, santo

science and technology
    adn, algoritmo, arqueología, arqueóloga, arqueólogo, arqueólogos, asteroide, astronauta, astronautas, astronomía,
    astrónomos, biología, biólogo, biólogos, ciencia, ciencias, científica, científico, científicos, cohete, espacial,
    física, físico, genética, informática, ingeniera, ingeniero, ingenieros, inteligencia artificial, internet,
    investigador, investigadora, investigadores, laboratorio, laboratorios, nasa, ordenador, ordenadores, planeta,
    planetas, química, robot, robots, satélite, satélites, sonda, tecnología, tecnologías, tecnológica, telescopio
    / datos, descubrimiento, digital, estudio, estudios, experimento, hallazgo, investigación

society
    activistas, asilo, derechos humanos, desahucio, desahucios, desigualdad, discriminación, feminismo, feminista,
    feministas, homofobia, igualdad, inmigración, inmigrante, inmigrantes, integración, lgtbi, manifestación,
    manifestaciones, manifestantes, migrante, migrantes, migratoria, minorías, pobreza, protestas, racismo, racista,
    refugiado, refugiados, sin hogar, vivienda social
    / asociación, ciudadanos, derechos, familias, mujeres, protesta, sociedad, vecinos, vivienda

sport
    atleta, atletas, atletismo, baloncesto, balón, campeón, campeona, campeones, campeonato, centrocampista, ciclismo,
    ciclista, defensa central, delantero, deporte, deportes, deportista, deportistas, entrenador, entrenadora, estadio,
    fútbol, futbolista, futbolistas, gol, goles, juegos olímpicos, la liga, medalla, medallas, mundial, olímpico,
    olímpicos, penalti, portero, selección española, seleccionador, semifinal, semifinales, tenis, tenista, torneo
    / club, copa, derrota, empate, equipo, equipos, final, jugador, jugadores, liga, minuto, partido, partidos,
    temporada, victoria

weather
    aemet, borrasca, calor, chubascos, granizo, helada, heladas, lluvia, lluvias, meteorología, meteorológica,
    meteorológico, meteorólogos, nevada, nevadas, niebla, nieve, precipitaciones, rachas, temperatura, temperaturas,
    temporal, tormenta, tormentas, viento, vientos
    / frío, grados, invierno, sol, verano
"""
