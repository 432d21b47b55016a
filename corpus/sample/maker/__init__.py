"""Turns sources of the sample (front matter and simple Markdown) into documents.

source -> markup (blocks of runs) -> one module per format; formats.py knows which.
"""
