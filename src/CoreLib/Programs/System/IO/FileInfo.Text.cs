namespace System.IO;

// The file as text.
public sealed partial class FileInfo
{
    public StreamReader OpenText() => new(FullPath, Text.Encoding.UTF8, detectEncodingFromByteOrderMarks: true);

    public StreamWriter CreateText() => new(FullPath, append: false);

    public StreamWriter AppendText() => new(FullPath, append: true);
}
