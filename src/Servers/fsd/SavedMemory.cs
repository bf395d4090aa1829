using ViperOS.Contracts;
using ViperOS.FileServing;
using ViperOS.ViperFs.Journaling;

namespace ViperOS.Servers.Fsd;

/// <summary>
/// Memory of vinit's, in which a run of fsd leaves to the next what it may not lose when it is killed: first what the server knows of open files, then
/// the volume's running transaction.
/// </summary>
internal sealed unsafe class SavedMemory
{
    private SavedMemory(MemoryObject memory, MappedMemory mapping)
    {
        Memory = memory;
        Mapping = mapping;
        Transaction = new SavedState(mapping.Address + SavedServing.Size, (ulong)(mapping.Span.Length - SavedServing.Size));
        Serving = new SavedServing(mapping.Address, Transaction.Operations);
    }

    public MemoryObject Memory { get; }

    public MappedMemory Mapping { get; }

    public SavedState Transaction { get; }

    public SavedServing Serving { get; }

    /// <summary>Null if there is none.</summary>
    public static SavedMemory? Open(Handle handle)
    {
        MemoryObject memory = new(handle);
        return handle.IsSome && memory.GetInformation(out MemoryInformation information) == ErrorNumber.None && information.Size > SavedServing.Size
            && memory.Map(0, information.Size, Protection.Read | Protection.Write, out MappedMemory mapping) == ErrorNumber.None
            ? new SavedMemory(memory, mapping)
            : null;
    }
}
