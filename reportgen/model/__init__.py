"""What a report *is*: the Pydantic models. They import nothing else of ours but `errors`."""
