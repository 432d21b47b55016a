/// What has a person said about a file? Beside `report.pdf` a person may write `report.pdf.yaml`, and for all files below a
/// folder `_folder.yaml`. [SidecarReader] turns them into [Sidecar]s and [Statement]s or says everything that is wrong;
/// [StatementReader] combines what holds for one file into [FileStatements] (own words before those of the nearest folder,
/// before those of farther folders). [Corrections] lays them over what rules derived from the text: what a person wrote wins.
@NullMarked
package de.erfahrungsschatz.indexer.sidecar;

import org.jspecify.annotations.NullMarked;
