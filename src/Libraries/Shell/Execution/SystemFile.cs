using ViperOS.Contracts;

namespace ViperOS.Shell.Execution;

/// <summary>A file that the system has open under a handle.</summary>
public sealed class SystemFile(ShellSystem system, int handle, bool isOwner = true) : OpenFile
{
    public override int GetHandle()
    {
        return handle;
    }

    public override ErrorNumber Read(Span<byte> buffer, out int count)
    {
        return system.Read(handle, buffer, out count);
    }

    public override ErrorNumber Write(ReadOnlySpan<byte> bytes)
    {
        return system.Write(handle, bytes);
    }

    protected override void Close()
    {
        if (isOwner)
        {
            system.Close(handle);
        }
    }
}
