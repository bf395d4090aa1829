using ViperOS.Contracts;

namespace ViperOS.Servers.Blkd;

/// <summary>Who asks the device for something, and is told what became of it.</summary>
internal interface IRequester
{
    void Complete(ulong tag, ErrorNumber error);
}
