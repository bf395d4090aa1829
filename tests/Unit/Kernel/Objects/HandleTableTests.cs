using ViperOS.Contracts;
using ViperOS.Kernel;
using ViperOS.Kernel.Objects;
using ViperOS.Tests.Kernel.Memory;

namespace ViperOS.Tests.Kernel.Objects;

public sealed class HandleTableTests
{
    private readonly HandleTable _table;

    public HandleTableTests()
    {
        HostMachine.Reset();
        _table = HandleTable.Create(null)!;
    }

    [Fact]
    public void Handles_are_the_lowest_free_numbers()
    {
        TestObject target = TestObject.Create();
        Assert.Equal(0, _table.Insert(target, Rights.All));
        Assert.Equal(1, _table.Insert(target, Rights.All));
        Assert.Equal(2, _table.Insert(target, Rights.All));
        Assert.Equal(0, _table.Remove(1));
        Assert.Equal(1, _table.Insert(target, Rights.All));
        Assert.Equal(10, _table.Insert(target, Rights.All, minimum: 10));
        Assert.Equal(3, _table.Insert(target, Rights.All));
        Assert.Equal(5, _table.Count);
    }

    [Fact]
    public void A_lookup_needs_all_rights_and_the_right_type()
    {
        TestObject target = TestObject.Create();
        int handle = _table.Insert(target, Rights.Read | Rights.Wait);
        Assert.Equal(0, _table.Lookup(handle, Rights.Read, out TestObject? found));
        Assert.Same(target, found);
        Assert.Equal(3, target.ReferenceCount);
        Assert.Equal(Error.EACCES, _table.Lookup(handle, Rights.Read | Rights.Write, out found));
        Assert.Equal(Error.EINVAL, _table.Lookup(handle, Rights.Read, out Event? _));
        Assert.Equal(Error.EBADF, _table.Lookup(handle + 1, Rights.None, out found));
        Assert.Equal(Error.EBADF, _table.Lookup(-1, Rights.None, out found));
        Assert.Equal(Error.EBADF, _table.Lookup(int.MinValue, Rights.None, out found));
        Assert.Equal(Error.EBADF, _table.Lookup(int.MaxValue, Rights.None, out found));
        Assert.Equal(3, target.ReferenceCount);
        Assert.Same(target, _table.TryLookup(handle, Rights.Read));
        Assert.Null(_table.TryLookup(handle, Rights.Write));
        Assert.Equal(4, target.ReferenceCount);
    }

    [Fact]
    public void The_object_goes_with_its_last_capability()
    {
        TestObject target = TestObject.Create();
        int handle = _table.Insert(target, Rights.All);
        int second = _table.Duplicate(handle, Rights.Read);
        target.Release();
        Assert.Equal(2, target.CapabilityCount);
        _table.Remove(handle);
        Assert.Equal(0, target.LastCapabilityCalls);
        _table.Remove(second);
        Assert.Equal(1, target.LastCapabilityCalls);
        Assert.True(target.IsDestroyed);
        Assert.Equal(Error.EBADF, _table.Remove(second));
    }

    [Fact]
    public void Rights_only_shrink()
    {
        TestObject target = TestObject.Create();
        int handle = _table.Insert(target, Rights.Read | Rights.Duplicate | Rights.Transfer);
        Assert.Equal(Error.EACCES, _table.Duplicate(handle, Rights.Read | Rights.Write));
        int weak = _table.Duplicate(handle, Rights.Read);
        Assert.Equal(Error.EACCES, _table.Duplicate(weak, Rights.Read));
        Assert.Equal(Error.EACCES, _table.Export(weak, Rights.Read, false, out _));
        Assert.Equal(Error.EACCES, _table.Export(handle, Rights.All, false, out _));
        Assert.Equal(0, _table.Export(handle, Rights.Read, false, out Capability? capability));
        int imported = _table.Import(capability!);
        Assert.Equal(0, _table.Information(imported, out HandleInformation information));
        Assert.Equal(Rights.Read, information.Rights);
        Assert.Equal(3u, information.CapabilityCount);
    }

    [Fact]
    public void A_revoked_handle_fails_with_EBADF_and_its_number_stays_taken_until_it_is_closed()
    {
        TestObject target = TestObject.Create();
        HandleTable other = HandleTable.Create(null)!;
        int handle = _table.Insert(target, Rights.All);
        _table.Export(handle, Rights.All, false, out Capability? capability);
        int there = other.Import(capability!);
        int copy = other.DuplicateSame(there);
        Assert.Equal(0, _table.Revoke(handle));
        Assert.Equal(Error.EBADF, other.Lookup(there, Rights.None, out _));
        Assert.Equal(Error.EBADF, other.Lookup(copy, Rights.None, out _));
        Assert.Equal(Error.EBADF, other.Duplicate(there, Rights.None));
        Assert.Equal(2, other.Insert(target, Rights.All));
        Assert.Equal(0, other.Remove(there));
        Assert.Equal(Error.EBADF, other.Remove(there));
        Assert.Equal(there, other.Insert(target, Rights.All));
        Assert.Equal(0, _table.Lookup(handle, Rights.All, out _));
    }

    [Fact]
    public void A_capability_under_way_is_revoked_too()
    {
        TestObject target = TestObject.Create();
        int handle = _table.Insert(target, Rights.All);
        _table.Export(handle, Rights.All, false, out Capability? capability);
        _table.Revoke(handle);
        Assert.Null(capability!.AcquireObject());
        Assert.Equal(Error.EBADF, _table.Import(capability));
        capability.Discard();
        Assert.Equal(1, target.CapabilityCount);
        Assert.Equal(2, target.ReferenceCount);
    }

    [Fact]
    public void A_moved_capability_leaves_its_slot_and_keeps_its_children()
    {
        TestObject target = TestObject.Create();
        HandleTable other = HandleTable.Create(null)!;
        int handle = _table.Insert(target, Rights.All);
        int child = _table.DuplicateSame(handle);
        Assert.Equal(0, _table.Export(handle, Rights.All, true, out Capability? capability));
        Assert.Equal(Error.EBADF, _table.Lookup(handle, Rights.None, out _));
        int there = other.Import(capability!);
        other.Revoke(there);
        Assert.Equal(Error.EBADF, _table.Lookup(child, Rights.None, out _));
        Assert.Equal(0, other.Lookup(there, Rights.All, out _));
    }

    [Fact]
    public void Dup3_closes_what_is_in_the_target_slot()
    {
        TestObject first = TestObject.Create();
        TestObject second = TestObject.Create();
        int source = _table.Insert(first, Rights.All);
        int target = _table.Insert(second, Rights.All);
        Assert.Equal(target, _table.DuplicateTo(source, target, HandleFlags.CloseOnExec));
        Assert.Equal(1, second.ReferenceCount);
        Assert.Equal(0, _table.GetFlags(target, out HandleFlags flags));
        Assert.Equal(HandleFlags.CloseOnExec, flags);
        Assert.Equal(Error.EINVAL, _table.DuplicateTo(source, source, HandleFlags.None));
        Assert.Equal(Error.EBADF, _table.DuplicateTo(99, target, HandleFlags.None));
        Assert.Equal(0, _table.Lookup(target, Rights.All, out _));
        Assert.Equal(Error.EBADF, _table.DuplicateTo(source, HandleTable.MaximumHandles, HandleFlags.None));
        _table.CloseOnExec();
        Assert.Equal(Error.EBADF, _table.Lookup(target, Rights.None, out _));
        Assert.Equal(0, _table.Lookup(source, Rights.None, out _));
    }

    [Fact]
    public void A_full_table_says_so_and_loses_nothing()
    {
        TestObject target = TestObject.Create();
        for (int i = 0; i < HandleTable.MaximumHandles; i++)
        {
            Assert.Equal(i, _table.Insert(target, Rights.All));
        }

        Assert.Equal(Error.EMFILE, _table.Insert(target, Rights.All));
        Assert.Equal(Error.EMFILE, _table.DuplicateSame(5));
        Assert.Equal(HandleTable.MaximumHandles, target.CapabilityCount);
        _table.Destroy();
        Assert.Equal(1, target.ReferenceCount);
        Assert.Equal(0, target.CapabilityCount);
    }

    [Fact]
    public void A_deep_derivation_chain_needs_no_stack()
    {
        TestObject target = TestObject.Create();
        int first = _table.Insert(target, Rights.All);
        int last = first;
        for (int i = 0; i < 10_000; i++)
        {
            last = _table.DuplicateSame(last);
        }

        _table.Revoke(first);
        Assert.Equal(1, target.CapabilityCount);
        Assert.Equal(2, target.ReferenceCount);
    }

    [Fact]
    public void A_lookup_never_sees_a_revoked_capability_of_another_thread()
    {
        // Two host threads: one derives, hands over and revokes; the other looks up all the time.
        TestObject target = TestObject.Create();
        HandleTable other = HandleTable.Create(null)!;
        int handle = _table.Insert(target, Rights.All);
        int revoked = 0;
        int done = 0;
        bool failed = false;
        System.Threading.Thread user = new(() =>
        {
            while (Volatile.Read(ref done) == 0)
            {
                bool before = Volatile.Read(ref revoked) != 0;
                if (other.Lookup(0, Rights.Read, out KernelObject? found) == 0)
                {
                    failed |= found != target || (before && Volatile.Read(ref revoked) != 0);
                    found!.Release();
                }
            }
        });
        user.Start();
        for (int i = 0; i < 20_000; i++)
        {
            _table.Export(handle, Rights.All, false, out Capability? capability);
            Volatile.Write(ref revoked, 0);
            Assert.Equal(0, other.Import(capability!));
            _table.Revoke(handle);
            Volatile.Write(ref revoked, 1);
            Assert.Equal(Error.EBADF, other.Lookup(0, Rights.None, out _));
            other.Remove(0);
        }

        Volatile.Write(ref done, 1);
        user.Join();
        Assert.False(failed);
        Assert.Equal(2, target.ReferenceCount);
    }
}
