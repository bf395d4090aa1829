namespace System.IO;

/// <summary>The text of exceptions that name a file: between the message and the inner exception.</summary>
internal static class FileExceptionText
{
    public static string Get(Exception exception, string? fileName)
    {
        string text = $"{exception.GetType()}: {exception.Message}";
        if (!string.IsNullOrEmpty(fileName))
        {
            text = $"{text}\nFile name: '{fileName}'";
        }

        if (exception.InnerException is { } inner)
        {
            text = $"{text}\n ---> {inner}";
        }

        return exception.StackTrace is { } trace ? $"{text}\n{trace}" : text;
    }
}
