namespace System.Runtime.InteropServices;

/// <summary>A native call whose marshalling is generated at build time.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class LibraryImportAttribute : Attribute
{
    public LibraryImportAttribute(string libraryName)
    {
        LibraryName = libraryName;
    }

    public string LibraryName { get; }

    public string? EntryPoint { get; set; }

    public StringMarshalling StringMarshalling { get; set; }

    public Type? StringMarshallingCustomType { get; set; }

    public bool SetLastError { get; set; }
}
