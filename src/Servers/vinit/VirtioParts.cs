using System.Buffers.Text;
using ViperOS.Contracts;

namespace ViperOS.Servers.Vinit;

/// <summary>What the driver of one virtio device needs of the machine; all of it outlives the driver.</summary>
internal sealed class VirtioParts
{
    /// <summary>The pages with the device's registers, and nothing of another device's if the bus allows.</summary>
    public required MemoryObject Registers { get; init; }

    /// <summary>For the driver, UTF-8: which bus it is, and where in the registers what lies.</summary>
    public required byte[][] Arguments { get; init; }

    /// <summary>Of the device's messages, the first for its configuration; or one for everything.</summary>
    public required Interrupt[] Interrupts { get; init; }

    /// <summary>How many queues can have an interrupt of their own; at least 1.</summary>
    public uint Queues => (uint)int.Max(Interrupts.Length, 2) - 1;

    /// <summary>Gives the driver its arguments, the registers ("registers") and the interrupts ("interrupt0" and so on).</summary>
    public void Equip(ref SpawnBuilder spawn)
    {
        Span<byte> name = stackalloc byte[16];
        "interrupt"u8.CopyTo(name);
        foreach (byte[] argument in Arguments)
        {
            spawn.AddArgument(argument);
        }

        for (int i = 0; i < Interrupts.Length; i++)
        {
            Utf8Formatter.TryFormat(i, name["interrupt".Length..], out int digits);
            spawn.AddHandle(name[..("interrupt".Length + digits)], Interrupts[i].Handle, Rights.Signal | Rights.Wait);
        }

        spawn.AddHandle("registers"u8, Registers.Handle, Rights.Read | Rights.Write | Rights.Map | Rights.Inspect);
    }

    /// <summary>A number as an argument.</summary>
    public static byte[] Text(ulong number)
    {
        Span<byte> text = stackalloc byte[20];
        Utf8Formatter.TryFormat(number, text, out int digits);
        return text[..digits].ToArray();
    }
}
