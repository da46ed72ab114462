"""Document → files: Word (`write.docx`) and line-matched text (`write.text`)."""
