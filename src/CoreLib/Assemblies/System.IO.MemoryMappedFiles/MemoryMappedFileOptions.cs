namespace System.IO.MemoryMappedFiles;

/// <summary>When memory is taken. Pages are always taken when first touched.</summary>
[Flags]
public enum MemoryMappedFileOptions
{
    None = 0,
    DelayAllocatePages = 0x4000000,
}
