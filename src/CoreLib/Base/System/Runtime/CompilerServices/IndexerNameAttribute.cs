namespace System.Runtime.CompilerServices;

/// <summary>Names an indexer for languages without indexers.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IndexerNameAttribute : Attribute
{
    public IndexerNameAttribute(string indexerName)
    {
        Name = indexerName;
    }

    public string Name { get; }
}
