# Reads the tables as they are meant, with jsonlite: Rscript read.R [folder or address of the files]
where <- commandArgs(trailingOnly = TRUE)
where <- if (length(where) > 0) sub("/$", "", where[[1]]) else "."
path <- function(name) paste0(where, "/", name)

package <- jsonlite::fromJSON(path("datapackage.json"), simplifyVector = FALSE)

read <- function(resource) {
  fields <- resource$schema$fields
  # Names are given, since the first in the file begins with a BOM. Only an empty cell is no value: a text may well be "NA".
  table <- read.csv(path(resource$path),
    encoding = "UTF-8", colClasses = "character", na.strings = "",
    col.names = vapply(fields, function(field) field$name, "")
  )
  for (field in fields) {
    cells <- table[[field$name]]
    table[[field$name]] <- switch(field$type,
      integer = as.integer(cells),
      number = as.numeric(cells),
      boolean = cells == "true",
      array = lapply(ifelse(is.na(cells), "[]", cells), jsonlite::fromJSON, simplifyVector = FALSE),
      object = lapply(ifelse(is.na(cells), "null", cells), jsonlite::fromJSON, simplifyVector = FALSE),
      list = strsplit(ifelse(is.na(cells), "", cells), "; ", fixed = TRUE),
      # One apostrophe guards what a spreadsheet would change.
      sub("^'", "", cells)
    )
  }
  table
}

tables <- lapply(package$resources, read)
names(tables) <- vapply(package$resources, function(resource) resource$name, "")

for (name in names(tables)) cat(name, nrow(tables[[name]]), sep = "\t", fill = TRUE)
