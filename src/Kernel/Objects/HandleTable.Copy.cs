using ViperOS.Contracts;

namespace ViperOS.Kernel.Objects;

/// <summary>A copy of a table, for fork(2).</summary>
public sealed unsafe partial class HandleTable
{
    /// <summary>
    /// Fills this empty table, which nobody else knows yet: each capability that may be duplicated is derived into the same slot, with its
    /// rights and flags. Others, and revoked ones, are left out. EMFILE beyond the job's limit, ENOMEM.
    /// </summary>
    public int CopyFrom(HandleTable source)
    {
        int left = source.Count;
        for (int handle = 0; handle < MaximumHandles && left > 0; handle++)
        {
            HandleSlot* slot = source.FindSlot(handle);
            if (slot == null)
            {
                handle |= SlotsPerPage - 1;
                continue;
            }

            if (slot->Capability == 0)
            {
                continue;
            }

            left--;
            HandleFlags flags = slot->Flags;
            int result = source.DeriveLoose(handle, Rights.None, all: true, out Capability? child);
            if (result == 0)
            {
                result = Import(child!, handle, flags);
                if (result < 0)
                {
                    child!.Discard();
                }
            }

            if (result is Error.ENOMEM or Error.EMFILE)
            {
                return result;
            }
        }

        return 0;
    }
}
