# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents kzdesk can make, each a module that words facts as an outline.

A module here knows the facts it prints (dataclasses of its own) and the house wording, no record and no store. The
module of the same name in `services/submissions/` gathers those facts, and its registry lists the documents.
"""
