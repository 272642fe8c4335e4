"""Reads the tables with pandas, as they are meant: python read.py [folder or address of the files]"""

import json
import sys
import urllib.request

import pandas as pd

where = sys.argv[1].rstrip("/") if len(sys.argv) > 1 else "."


def fetch(name):
    path = f"{where}/{name}"
    return urllib.request.urlopen(path) if path.startswith("http") else open(path, "rb")


package = json.load(fetch("datapackage.json"))
TYPES = {"integer": "Int64", "number": "float64", "boolean": "boolean"}


def read(resource):
    fields = resource["schema"]["fields"]
    table = pd.read_csv(
        fetch(resource["path"]),
        encoding="utf-8-sig",
        dtype={field["name"]: TYPES.get(field["type"], "string") for field in fields},
        # Only an empty cell is no value: a text may well be "NA".
        keep_default_na=False,
        na_values=[""],
    )
    for field in fields:
        name = field["name"]
        if field["type"] in TYPES:
            continue
        # One apostrophe guards what a spreadsheet would change.
        table[name] = table[name].str.replace("^'", "", regex=True)
        if field["type"] == "list":
            table[name] = table[name].fillna("").map(lambda ids: ids.split("; ") if ids else [])
        if field["type"] == "array":
            table[name] = table[name].fillna("[]").map(json.loads)
        if field["type"] == "object":
            table[name] = table[name].fillna("null").map(json.loads)
    return table


tables = {resource["name"]: read(resource) for resource in package["resources"]}

if __name__ == "__main__":
    for name, table in tables.items():
        print(f"{name}\t{len(table)}")
