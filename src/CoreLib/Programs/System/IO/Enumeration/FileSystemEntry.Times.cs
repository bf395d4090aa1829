namespace System.IO.Enumeration;

// When things happened to the entry.
public ref partial struct FileSystemEntry
{
    public DateTimeOffset CreationTimeUtc
    {
        get
        {
            Ask();
            return new DateTimeOffset(File.ToUtc(_exists, _record.CreatedTicks));
        }
    }

    public DateTimeOffset LastAccessTimeUtc
    {
        get
        {
            Ask();
            return new DateTimeOffset(File.ToUtc(_exists, _record.AccessedTicks));
        }
    }

    public DateTimeOffset LastWriteTimeUtc
    {
        get
        {
            Ask();
            return new DateTimeOffset(File.ToUtc(_exists, _record.ModifiedTicks));
        }
    }
}
