"""A report of a few pages in both languages, with all that people edit: notes, lists, tables, a chart, contents.

Every sentence says something that only it says, so that an edit can be told by words.
"""

from __future__ import annotations

from pathlib import Path

from reportgen.language import Language
from reportgen.parse import parse
from reportgen.vocabulary import META
from reportgen.write.docx import write_docx

FRENCH = """
<h1>Rapport sur la lutte contre le trafic de stupéfiants</h1>
<nav id="contents" role="doc-toc"><h2>Sommaire</h2></nav>
<section id="ports"><h2>Les saisies dans les ports</h2>
<p id="seized">Les douanes ont saisi <data value="44" data-kind="quantity" data-unit="T">44 tonnes</data> de cocaïne
dans le port d’Anvers en 2024, contre 116 tonnes un an plus tôt.<span role="doc-footnote">Douanes et Accises,
communiqué du 16 janvier 2025.</span></p>
<p id="accord">Le ministre a signé l’accord avec le Maroc le 14 octobre 2024 à Bruxelles. Le texte entre en vigueur
le <time datetime="2026-03-01">1er mars 2026</time>.</p>
<p id="exchange">La police fédérale échange chaque mois ses données avec Europol. Ces échanges portent sur les
conteneurs suspects.</p>
<p id="cost">Le scanner mobile a coûté 1,5 million d’euros et contrôle 12 % des conteneurs.</p>
<p id="see">Le détail figure dans le <a href="#ports/t"></a>.</p>
<table id="t"><caption>Saisies par année dans le port d’Anvers</caption>
<thead><tr id="head"><th scope="col">Année</th><th scope="col">Tonnes saisies</th><th scope="col">Dossiers</th>
<th scope="col">Remarque</th></tr></thead>
<tbody>
<tr id="r2021"><th scope="row">2021</th><td class="number">89,5</td><td class="number">64</td>
<td>sans les saisies de la police</td></tr>
<tr id="r2022"><th scope="row">2022</th><td class="number">110</td><td class="number">71</td>
<td>record de l’époque</td></tr>
<tr id="r2023"><th scope="row">2023</th><td class="number">116</td><td class="number">82</td>
<td>plus haut niveau jamais atteint</td></tr>
<tr id="r2024"><th scope="row">2024</th><td class="number">44</td><td class="number">93</td>
<td>chiffre encore provisoire</td></tr>
</tbody></table>
<figure id="chart-1" data-chart="column"><figcaption>Cocaïne saisie par trimestre</figcaption>
<table id="data"><caption>tonnes</caption>
<thead><tr id="head"><th scope="col">Période</th><th scope="col">Anvers</th></tr></thead><tbody>
<tr id="q1"><th scope="row">T1</th><td class="number"><data value="9" data-kind="number">9</data></td></tr>
<tr id="q2"><th scope="row">T2</th><td class="number"><data value="14" data-kind="number">14</data></td></tr>
<tr id="q3"><th scope="row">T3</th><td class="number"><data value="8" data-kind="number">8</data></td></tr>
<tr id="q4"><th scope="row">T4</th><td class="number"><data value="13" data-kind="number">13</data></td></tr>
</tbody></table>
<p id="alternative" class="alternative">Graphique en colonnes : le deuxième trimestre est le plus élevé.</p>
<p id="source" class="source">Source : Douanes et Accises.</p></figure></section>
<section id="law"><h2>Le cadre juridique</h2>
<p id="basis">L’article 36ter de la loi du 24 février 1921 règle la confiscation. Il ne vise pas les biens de tiers de
bonne foi.</p>
<ul id="steps">
<li>Le parquet demande la saisie dans un délai de 48 heures.</li>
<li>Le juge d’instruction décide sans entendre les parties.</li>
<li>L’Organe central gère les véhicules et les bateaux.</li>
<li>Le produit de la vente revient au Trésor.</li></ul>
<table id="treaties"><caption>Traités d’extradition conclus</caption>
<thead><tr id="head"><th scope="col">Pays partenaire</th><th scope="col">Signature</th><th scope="col">État</th></tr>
</thead><tbody>
<tr id="ma"><th scope="row">Maroc</th><td>7 juillet 1997</td><td>en vigueur depuis vingt ans</td></tr>
<tr id="ae"><th scope="row">Émirats arabes unis</th><td>9 décembre 2021</td><td>en vigueur et déjà appliqué</td></tr>
<tr id="br"><th scope="row">Brésil</th><td>4 mai 2009</td><td>signé mais pas encore ratifié</td></tr>
</tbody></table></section>
<section id="neighbours"><h2>La coopération avec les pays voisins</h2>
<section id="dutch"><h3>Avec les Pays-Bas</h3>
<p id="patrol">Les patrouilles communes sur l’Escaut ont commencé le 3 avril 2023. Elles réunissent 24 agents.</p>
<p id="labs">Les laboratoires clandestins démantelés près de la frontière étaient au nombre de 31.</p></section>
<section id="french"><h3>Avec la France</h3>
<p id="centre">Le centre de Tournai traite les demandes urgentes en deux heures.</p>
<p id="roads">Les contrôles sur l’autoroute ont visé surtout les camions frigorifiques.</p></section></section>
<section id="outlook"><h2>Les perspectives</h2>
<p id="committee">Un comité se réunit deux fois par an pour suivre les résultats.</p>
<p id="budget">Le budget prévu pour 2026 atteint 3,2 millions d’euros.</p>
<ol id="plan">
<li>Ouvrir un poste d’officier de liaison à Quito avant le 30 juin 2026.</li>
<li>Former 120 douaniers au contrôle des conteneurs réfrigérés.</li>
<li>Publier les résultats dans le prochain rapport annuel.</li></ol></section>
"""

DUTCH = """
<h1>Verslag over de strijd tegen de drugshandel</h1>
<nav id="contents" role="doc-toc"><h2>Inhoud</h2></nav>
<section id="ports"><h2>De inbeslagnemingen in de havens</h2>
<p id="seized">De douane nam in 2024 in de haven van Antwerpen
<data value="44" data-kind="quantity" data-unit="T">44 ton</data> cocaïne in beslag, tegen 116 ton een jaar eerder.<span
role="doc-footnote">Douane en Accijnzen, mededeling van 16 januari 2025.</span></p>
<p id="accord">De minister ondertekende het akkoord met Marokko op 14 oktober 2024 in Brussel. De tekst treedt in
werking op <time datetime="2026-03-01">1 maart 2026</time>.</p>
<p id="exchange">De federale politie wisselt elke maand haar gegevens uit met Europol. Het gaat daarbij om verdachte
containers.</p>
<p id="cost">De mobiele scanner kostte 1,5 miljoen euro en controleert 12% van de containers.</p>
<p id="see">De details staan in <a href="#ports/t"></a>.</p>
<table id="t"><caption>Inbeslagnemingen per jaar in de haven van Antwerpen</caption>
<thead><tr id="head"><th scope="col">Jaar</th><th scope="col">Ton in beslag genomen</th><th scope="col">Dossiers</th>
<th scope="col">Opmerking</th></tr></thead>
<tbody>
<tr id="r2021"><th scope="row">2021</th><td class="number">89,5</td><td class="number">64</td>
<td>zonder de vangsten van de politie</td></tr>
<tr id="r2022"><th scope="row">2022</th><td class="number">110</td><td class="number">71</td>
<td>toen een record</td></tr>
<tr id="r2023"><th scope="row">2023</th><td class="number">116</td><td class="number">82</td>
<td>hoogste niveau ooit bereikt</td></tr>
<tr id="r2024"><th scope="row">2024</th><td class="number">44</td><td class="number">93</td>
<td>cijfer nog voorlopig</td></tr>
</tbody></table>
<figure id="chart-1" data-chart="column"><figcaption>In beslag genomen cocaïne per kwartaal</figcaption>
<table id="data"><caption>ton</caption>
<thead><tr id="head"><th scope="col">Periode</th><th scope="col">Antwerpen</th></tr></thead><tbody>
<tr id="q1"><th scope="row">K1</th><td class="number"><data value="9" data-kind="number">9</data></td></tr>
<tr id="q2"><th scope="row">K2</th><td class="number"><data value="14" data-kind="number">14</data></td></tr>
<tr id="q3"><th scope="row">K3</th><td class="number"><data value="8" data-kind="number">8</data></td></tr>
<tr id="q4"><th scope="row">K4</th><td class="number"><data value="13" data-kind="number">13</data></td></tr>
</tbody></table>
<p id="alternative" class="alternative">Kolomgrafiek: het tweede kwartaal is het hoogst.</p>
<p id="source" class="source">Bron: Douane en Accijnzen.</p></figure></section>
<section id="law"><h2>Het juridische kader</h2>
<p id="basis">Artikel 36ter van de wet van 24 februari 1921 regelt de verbeurdverklaring. Het geldt niet voor goederen
van derden te goeder trouw.</p>
<ul id="steps">
<li>Het parket vraagt de inbeslagneming binnen een termijn van 48 uur.</li>
<li>De onderzoeksrechter beslist zonder de partijen te horen.</li>
<li>Het Centraal Orgaan beheert de voertuigen en de schepen.</li>
<li>De opbrengst van de verkoop gaat naar de Schatkist.</li></ul>
<table id="treaties"><caption>Gesloten uitleveringsverdragen</caption>
<thead><tr id="head"><th scope="col">Partnerland</th><th scope="col">Ondertekening</th><th scope="col">Stand</th></tr>
</thead><tbody>
<tr id="ma"><th scope="row">Marokko</th><td>7 juli 1997</td><td>sinds twintig jaar van kracht</td></tr>
<tr id="ae"><th scope="row">Verenigde Arabische Emiraten</th><td>9 december 2021</td>
<td>van kracht en al toegepast</td></tr>
<tr id="br"><th scope="row">Brazilië</th><td>4 mei 2009</td><td>ondertekend maar nog niet geratificeerd</td></tr>
</tbody></table></section>
<section id="neighbours"><h2>De samenwerking met de buurlanden</h2>
<section id="dutch"><h3>Met Nederland</h3>
<p id="patrol">De gezamenlijke patrouilles op de Schelde begonnen op 3 april 2023. Er doen 24 agenten aan mee.</p>
<p id="labs">Het aantal ontmantelde drugslabs dicht bij de grens bedroeg 31.</p></section>
<section id="french"><h3>Met Frankrijk</h3>
<p id="centre">Het centrum in Doornik behandelt dringende vragen binnen twee uur.</p>
<p id="roads">De controles op de snelweg waren vooral op koelwagens gericht.</p></section></section>
<section id="outlook"><h2>De vooruitzichten</h2>
<p id="committee">Een comité vergadert twee keer per jaar om de resultaten op te volgen.</p>
<p id="budget">Het budget voor 2026 bedraagt 3,2 miljoen euro.</p>
<ol id="plan">
<li>Vóór 30 juni 2026 een post van verbindingsofficier openen in Quito.</li>
<li>120 douaniers opleiden in de controle van koelcontainers.</li>
<li>De resultaten bekendmaken in het volgende jaarverslag.</li></ol></section>
"""


def written_pair(directory: Path) -> tuple[Path, Path]:
    """Write both files of the report into a directory."""
    return (
        _written(FRENCH, Language.FR, directory / "report.fr.docx"),
        _written(DUTCH, Language.NL, directory / "report.nl.docx"),
    )


def _written(body: str, language: Language, path: Path) -> Path:
    words = {"table-label": "Tableau", "figure-label": "Figure", "page-label": "Page {page}"}
    words["running-title"] = "Trafic de stupéfiants – Rapport annuel 2025"
    if language is Language.NL:
        words = {"table-label": "Tabel", "figure-label": "Figuur", "page-label": "Bladzijde {page}"}
        words["running-title"] = "Drugshandel – Jaarverslag 2025"
    meta = "".join(f'<meta name="{name}" content="{words.get(name, "x")}"/>' for name in sorted(META))
    made = parse(f"<html><head><title>x</title>{meta}</head><body>{body}</body></html>", language)
    with path.open("wb") as stream:
        write_docx(made, stream)
    return path
