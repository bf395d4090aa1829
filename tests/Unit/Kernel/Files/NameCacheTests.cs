using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Tests.Kernel.Memory;

namespace ViperOS.Tests.Kernel.Files;

/// <summary>The cache of names against a server that changes what it has, and says so by its counters.</summary>
public sealed unsafe class NameCacheTests
{
    private const ulong Server = 7;
    private const int NodeCount = 600;
    private const int NameCount = 40;

    private readonly uint[] _memory = GC.AllocateArray<uint>(ChangeCounters.Size / sizeof(uint), pinned: true);
    private readonly ChangeCounters _counters;

    public NameCacheTests()
    {
        HostMachine.Reset();
        NameCache.Initialize(PhysicalMemory.TotalPages);
        fixed (uint* memory = _memory)
        {
            _counters = new ChangeCounters(memory);
        }
    }

    [Fact]
    public void What_was_stored_is_found_until_its_counter_moves()
    {
        FileStatus status = new() { Node = 5, Kind = FileKind.Regular, Size = 77 };
        Assert.False(NameCache.TryGetNode(Server, 5, _counters, out _, out _));
        NameCache.StoreNode(Server, status, _counters.OfNode(5), _counters.OfAccess(5));
        Assert.True(NameCache.TryGetNode(Server, 5, _counters, out FileStatus found, out ulong state));
        Assert.Equal((77ul, _counters.OfNode(5)), (found.Size, state));
        Assert.False(NameCache.TryGetNode(Server + 1, 5, _counters, out _, out _));
        _counters.ChangeNode(5);
        Assert.False(NameCache.TryGetNode(Server, 5, _counters, out _, out _));
    }

    [Fact]
    public void Who_may_walk_through_a_directory_stays_known_while_names_come_and_go()
    {
        FileStatus status = new() { Node = 5, Kind = FileKind.Directory, Mode = 0x1C0, UserId = 3, GroupId = 4 };
        NameCache.StoreNode(Server, status, _counters.OfNode(5), _counters.OfAccess(5));
        _counters.ChangeNode(5);
        _counters.ChangeName(5, ChangeCounters.HashName("new"u8));
        Assert.False(NameCache.TryGetNode(Server, 5, _counters, out _, out _));
        Assert.True(NameCache.TryGetDirectory(Server, 5, _counters, out bool isDirectory, out uint mode, out uint user, out uint group));
        Assert.Equal((true, 0x1C0u, 3u, 4u), (isDirectory, mode, user, group));
        _counters.ChangeAccess(5);
        Assert.False(NameCache.TryGetDirectory(Server, 5, _counters, out _, out _, out _, out _));
    }

    [Fact]
    public void A_counter_that_has_come_to_its_end_has_nothing_remembered()
    {
        Array.Fill(_memory, uint.MaxValue - 1);
        FileStatus status = new() { Node = 5, Kind = FileKind.Regular };
        NameCache.StoreNode(Server, status, _counters.OfNode(5), _counters.OfAccess(5));
        Assert.True(NameCache.TryGetNode(Server, 5, _counters, out _, out _));
        for (int change = 0; change < 3; change++)
        {
            _counters.ChangeNode(5);
            Assert.Equal(ChangeCounters.Unknown, _counters.OfNode(5));
            NameCache.StoreNode(Server, status, _counters.OfNode(5), _counters.OfAccess(5));
            Assert.False(NameCache.TryGetNode(Server, 5, _counters, out _, out _));
        }
    }

    [Fact]
    public void That_there_is_nothing_is_remembered_as_well()
    {
        NameCache.StoreName(Server, 5, "absent"u8, 0, StateOf(5, "absent"));
        Assert.True(NameCache.TryGetName(Server, 5, "absent"u8, _counters, out ulong node));
        Assert.Equal(0ul, node);
        Assert.False(NameCache.TryGetName(Server, 5, "absen"u8, _counters, out _));
        Assert.False(NameCache.TryGetName(Server, 6, "absent"u8, _counters, out _));
        _counters.ChangeName(5, ChangeCounters.HashName("absent"u8));
        Assert.False(NameCache.TryGetName(Server, 5, "absent"u8, _counters, out _));
    }

    [Fact]
    public void What_must_not_be_remembered_is_not()
    {
        NameCache.StoreNode(Server, new FileStatus { Node = 9 }, ChangeCounters.Unknown, ChangeCounters.Unknown);
        Assert.False(NameCache.TryGetNode(Server, 9, _counters, out _, out _));
        byte[] name = Encoding.UTF8.GetBytes(new string('n', CachedName.MaximumText + 1));
        NameCache.StoreName(Server, 9, name, 10, _counters.OfName(9, ChangeCounters.HashName(name)));
        Assert.False(NameCache.TryGetName(Server, 9, name, _counters, out _));
        NameCache.StoreName(Server, 9, name.AsSpan(1), 10, _counters.OfName(9, ChangeCounters.HashName(name.AsSpan(1))));
        Assert.True(NameCache.TryGetName(Server, 9, name.AsSpan(1), _counters, out ulong node));
        Assert.Equal(10ul, node);
    }

    /// <summary>As when 10,000 files are made in a directory: the counters of few are moved by others, and its own change is always seen.</summary>
    [Fact]
    public void Names_that_are_made_together_hardly_disturb_each_other()
    {
        const int Count = 10_000;
        ulong[] states = new ulong[Count];
        for (int i = 0; i < Count; i++)
        {
            _counters.ChangeName(9, HashOf(i));
            states[i] = _counters.OfName(9, HashOf(i));
        }

        int disturbed = Enumerable.Range(0, Count).Count(i => !_counters.IsUnchanged(9, HashOf(i), states[i]));
        Assert.InRange(disturbed, 1, Count / 100);
        for (int i = 0; i < Count; i++)
        {
            ulong state = _counters.OfName(9, HashOf(i));
            _counters.ChangeName(9, HashOf(i));
            Assert.False(_counters.IsUnchanged(9, HashOf(i), state));
        }

        static uint HashOf(int number) => ChangeCounters.HashName(Encoding.UTF8.GetBytes($"file{number:D5}"));
    }

    [Fact]
    public void A_name_is_not_believed_on_counters_that_have_come_to_their_end()
    {
        ulong state = StateOf(9, "name");
        Assert.True(_counters.IsUnchanged(9, HashOf("name"), state));
        Assert.True(_counters.IsUnchanged(9, HashOf("name"), (uint)state));
        Assert.True(_counters.IsUnchanged(9, HashOf("name"), state >> 32 << 32));
        Array.Fill(_memory, uint.MaxValue);
        Assert.Equal(ChangeCounters.Unknown, StateOf(9, "name"));
        Assert.False(_counters.IsUnchanged(9, HashOf("name"), StateOf(9, "name")));

        static uint HashOf(string name) => ChangeCounters.HashName(Encoding.UTF8.GetBytes(name));
    }

    /// <summary>More nodes and names than there is room for, in any order: an answer is always the server's present one.</summary>
    [Fact]
    public void Answers_are_the_servers_own_whatever_changes()
    {
        Gen<(int, int, int)[]> steps = Gen.Choose(0, 3).SelectMany(
            kind => Gen.Choose(1, NodeCount).SelectMany(node => Gen.Choose(0, NameCount - 1).Select(name => (kind, node, name)))).ArrayOf(3000);
        int hits = 0;
        Prop.ForAll(steps.ToArbitrary(), run =>
        {
            ulong[] sizes = new ulong[NodeCount + 1];
            Dictionary<(int, int), ulong> names = [];

            // A server of its own for each run: what is left of others must not be found.
            ulong server = (ulong)Random.Shared.NextInt64(1, long.MaxValue);
            foreach ((int kind, int node, int number) in run)
            {
                byte[] name = Encoding.UTF8.GetBytes("name" + number);
                uint hash = ChangeCounters.HashName(name);
                int directory = (node % 8) + 1;
                switch (kind)
                {
                    case 0:
                        _counters.ChangeNode((ulong)(node % 16));
                        sizes[node % 16]++;
                        break;
                    case 1:
                        _counters.ChangeName((ulong)directory, hash);
                        names[(directory, number)] = (ulong)(node % 3);
                        break;
                    case 2:
                        if (NameCache.TryGetNode(server, (ulong)node, _counters, out FileStatus status, out _))
                        {
                            Assert.Equal((sizes[node], (ulong)node), (status.Size, status.Node));
                            hits++;
                        }
                        else
                        {
                            NameCache.StoreNode(
                                server, new FileStatus { Node = (ulong)node, Size = sizes[node] }, _counters.OfNode((ulong)node), ChangeCounters.Unknown);
                        }

                        break;
                    default:
                        ulong present = names.GetValueOrDefault((directory, number));
                        if (NameCache.TryGetName(server, (ulong)directory, name, _counters, out ulong found))
                        {
                            Assert.Equal(present, found);
                            hits++;
                        }
                        else
                        {
                            NameCache.StoreName(server, (ulong)directory, name, present, _counters.OfName((ulong)directory, hash));
                        }

                        break;
                }
            }
        }).QuickCheckThrowOnFailure();
        Assert.True(hits > 1000, $"{hits} answers came from the cache");
    }

    /// <summary>The new takes the place of the oldest: of the last nodes and names that fit, hardly one is missing.</summary>
    [Fact]
    public void What_was_met_last_is_remembered()
    {
        const int Fitting = 192;
        for (ulong node = 1; node <= 2000; node++)
        {
            byte[] name = Encoding.UTF8.GetBytes($"file{node:D5}");
            NameCache.StoreNode(Server, new FileStatus { Node = node }, _counters.OfNode(node), _counters.OfAccess(node));
            NameCache.StoreName(Server, 9, name, node, _counters.OfName(9, ChangeCounters.HashName(name)));
        }

        int nodes = 0;
        int names = 0;
        for (ulong node = 2000; node > 2000 - Fitting; node--)
        {
            nodes += NameCache.TryGetNode(Server, node, _counters, out _, out _) ? 1 : 0;
            bool isFound = NameCache.TryGetName(Server, 9, Encoding.UTF8.GetBytes($"file{node:D5}"), _counters, out ulong found);
            names += isFound && found == node ? 1 : 0;
        }

        Assert.InRange(nodes, Fitting * 95 / 100, Fitting);
        Assert.InRange(names, Fitting * 95 / 100, Fitting);
        Assert.False(NameCache.TryGetNode(Server, 1, _counters, out _, out _));
    }

    /// <summary>An entry whose halves belong together, whoever else writes: each status has one number in all of its fields.</summary>
    [Fact]
    public void A_reader_never_sees_half_of_an_entry()
    {
        using CancellationTokenSource stop = new();
        int[] found = new int[2];
        List<System.Threading.Thread> threads = [];
        for (int i = 0; i < 4; i++)
        {
            int number = i;
            threads.Add(new System.Threading.Thread(() =>
            {
                for (ulong turn = (ulong)number; !stop.IsCancellationRequested; turn += 4)
                {
                    if (number < 2)
                    {
                        FileStatus status = new() { Node = 3, Size = turn, ChangeTime = (long)turn, Allocated = turn, AccessTime = (long)turn };
                        NameCache.StoreNode(Server, status, _counters.OfNode(3), _counters.OfAccess(3));
                    }
                    else if (NameCache.TryGetNode(Server, 3, _counters, out FileStatus seen, out _))
                    {
                        Assert.Equal((seen.Size, seen.Size, seen.Size), ((ulong)seen.ChangeTime, seen.Allocated, (ulong)seen.AccessTime));
                        found[number - 2]++;
                    }
                }
            }));
            threads[i].Start();
        }

        while (found[0] < 1000 || found[1] < 1000)
        {
            System.Threading.Thread.Yield();
        }

        stop.Cancel();
        threads.ForEach(thread => thread.Join());
    }

    private ulong StateOf(ulong directory, string name) => _counters.OfName(directory, ChangeCounters.HashName(Encoding.UTF8.GetBytes(name)));
}
