using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>Memory objects and mappings: sharing, copy-on-write, protection, growing, hostile arguments.</summary>
internal sealed unsafe class MemoryTest() : UserTest("memory")
{
    private const ulong Page = 4096;

    public override void Run(string[] arguments)
    {
        Sharing();
        Clones();
        Protections();
        Growing();
        HostileArguments();
    }

    private void Sharing()
    {
        Check(MemoryObject.Create(4 * Page, MemoryFlags.None, out MemoryObject memory), "creating a memory object");
        Check(memory.Map(0, 4 * Page, Protection.Read | Protection.Write, out MappedMemory first), "mapping");
        Check(memory.Map(Page, 2 * Page, Protection.Read, out MappedMemory second), "mapping a part");
        first.Address[Page + 5] = 42;
        CheckEqual(second.Address[5], 42, "the byte seen through the other mapping");
        CheckEqual(first.Address[3 * Page], 0, "a fresh page");
        Check(memory.Write(Page + 6, "abc"u8, out int written), "writing without mapping");
        CheckEqual(written, 3, "the count written");
        CheckEqual(second.Address[7], 'b', "the byte written");
        Check(memory.GetInformation(out MemoryInformation information), "asking about memory");
        CheckEqual((long)information.Size, (long)(4 * Page), "the size");
        Check(first.Unmap(), "unmapping");
        CheckEqual(second.Address[5], 42, "the byte after the other mapping went");
        Check(second.Unmap(), "unmapping");
        memory.Close();
    }

    private void Clones()
    {
        Check(MemoryObject.Create(2 * Page, MemoryFlags.None, out MemoryObject memory), "creating a memory object");
        Check(memory.Map(0, 2 * Page, Protection.Read | Protection.Write, out MappedMemory original), "mapping");
        original.Address[0] = 1;
        original.Address[Page] = 2;
        Check(memory.Clone(0, 2 * Page, out MemoryObject clone), "cloning");
        Check(clone.Map(0, 2 * Page, Protection.Read | Protection.Write, out MappedMemory copy), "mapping the clone");
        CheckEqual(copy.Address[0], 1, "the clone's byte");
        copy.Address[0] = 10;
        original.Address[Page] = 20;
        CheckEqual(original.Address[0], 1, "the original after the clone was written");
        CheckEqual(copy.Address[Page], 2, "the clone after the original was written");
        memory.Close();
        Check(original.Unmap(), "unmapping the original");
        CheckEqual(copy.Address[Page], 2, "the clone after the original went");
        Check(copy.Unmap(), "unmapping the clone");
        clone.Close();
    }

    private void Protections()
    {
        Check(MemoryObject.Create(Page, MemoryFlags.None, out MemoryObject memory), "creating a memory object");
        Check(
            memory.Map(0, Page, Protection.Write | Protection.Execute | Protection.Read, out _), ErrorNumber.EACCES,
            "mapping writable and executable");
        Check(memory.Handle.Duplicate(Rights.Map | Rights.Read, out Handle reader), "deriving a reader");
        Check(
            new MemoryObject(reader).Map(0, Page, Protection.Read | Protection.Write, out _), ErrorNumber.EACCES,
            "mapping writable without the right");
        Check(new MemoryObject(reader).Map(0, Page, Protection.Read, out MappedMemory mapping), "mapping readable");
        Check(mapping.Protect(Protection.Read | Protection.Write), ErrorNumber.EACCES, "making a reader's mapping writable");
        mapping.Unmap();
        reader.Close();
        memory.Close();
    }

    private void Growing()
    {
        Check(MemoryObject.Create(0, MemoryFlags.Growable, out MemoryObject memory), "creating a growable object");
        Check(memory.Write(10_000, "x"u8, out _), "writing beyond the end");
        Check(memory.GetInformation(out MemoryInformation information), "asking about memory");
        Check(information.Size >= 10_001, "the object did not grow");
        Check(memory.Resize(Page), "shrinking");
        Check(memory.Resize(3 * Page), "growing");
        Span<byte> buffer = stackalloc byte[1];
        Check(memory.Read(10_000, buffer, out int count), "reading what was cut off");
        CheckEqual(buffer[0], 0, "a byte that was cut off");
        CheckEqual(count, 1, "the count read");
        memory.Close();
    }

    private void HostileArguments()
    {
        Check(MemoryObject.Create(ulong.MaxValue, MemoryFlags.None, out _) != ErrorNumber.None, "an object of 2^64 bytes was made");
        Check(MemoryObject.Create(Page, MemoryFlags.None, out MemoryObject memory), "creating a memory object");
        Check(memory.Map(ulong.MaxValue - Page + 1, Page, Protection.Read, out _) != ErrorNumber.None, "a wrapping offset was mapped");
        Check(memory.Map(0, ulong.MaxValue & ~(Page - 1), Protection.Read, out _) != ErrorNumber.None, "a wrapping size was mapped");
        Check(
            memory.Map(Process.Current, 0xFFFF_0000_0000_0000, 0, Page, Protection.Read, MapFlags.Fixed, out _) != ErrorNumber.None,
            "memory was mapped into the kernel's half");
        Check(new MappedMemory((byte*)0xFFFF_0000_0000_0000, Page).Unmap() != ErrorNumber.None, "kernel memory was unmapped");
        Check(
            SystemCall.Invoke(SystemCallNumber.Write, 1, unchecked((long)0xFFFF_FFFF_8000_0000), 16) < 0, "kernel memory was written out");
        memory.Close();
    }
}
