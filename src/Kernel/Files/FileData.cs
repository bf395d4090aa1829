using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Files;

/// <summary>The objects that carry an opened file's bytes, each with a reference: what the server's answer had.</summary>
public struct FileData
{
    public MemoryObject? Memory;
    public Pipe? Input;
    public Pipe? Output;

    /// <summary>The contents are a report, to be made anew.</summary>
    public bool IsGenerated;

    /// <summary>The contents are a device's.</summary>
    public bool IsDevice;

    public void Release()
    {
        Memory?.Release();
        Input?.Release();
        Output?.Release();
        this = default;
    }
}
