namespace ViperOS.Contracts.Services;

/// <summary>A queue that <see cref="IBlockDevice.OpenQueue"/> has opened: the memory that its requests name.</summary>
[Service]
public interface IBlockQueue
{
    /// <summary>Memory that data is read into or written from. EMFILE beyond 4,096.</summary>
    ErrorNumber AddMemory([Grants(Rights.Read | Rights.Write)] MemoryObject memory, out uint number);

    /// <summary>Memory that data is only written from.</summary>
    ErrorNumber AddReadOnlyMemory([Grants(Rights.Read)] MemoryObject memory, out uint number);

    /// <summary>Requests cannot name it any more; those that are under way are done. ENOENT.</summary>
    ErrorNumber RemoveMemory(uint number);
}
