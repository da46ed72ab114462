"""Joining two documents that have no keys in common: by heading numbers, by the facts their blocks state, by place.

headings    the numbers of headings, in words or not
units       a document as the blocks that are paired, in reading order
likeness    how likely two units are each other's counterpart
alignment   the best pairing in order, one to one, one to none and one to two
pairing     headings first, then unmistakable blocks, then everything between them
renamed     a document whose blocks have the keys of their counterparts
"""
