using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// Collects what a new process is to have, then starts it. The strings lie in the caller's buffer, arguments from its front and
/// environment from its back; nothing is allocated. An addition that fails is remembered and reported by <see cref="Start"/>.
/// <code>
/// SpawnBuilder spawn = new(stackalloc byte[1024], executable);
/// spawn.AddArgument("List"u8);
/// spawn.AddStandard(input, output, output);
/// spawn.AddHandle("log"u8, log.Handle);
/// ErrorNumber error = spawn.Start(out Process process);
/// </code>
/// </summary>
public unsafe ref struct SpawnBuilder
{
    public const int MaximumHandles = 32;

    /// <summary>Bytes of the buffer that a named capability takes at most beside its name.</summary>
    public const int HandleOverhead = 20;

    private const int FirstFreeSlot = 3;
    private const int WordsPerTransfer = 6;

    private readonly Span<byte> _buffer;
    private readonly Handle _executable;
    private int _argumentsLength;
    private int _environmentLength;
    private int _handleCount;
    private int _nextSlot;
    private ErrorNumber _error;
    private ReadOnlySpan<byte> _name;
    private ReadOnlySpan<byte> _currentDirectory;
    private bool _hasCurrentDirectory;
    private fixed uint _transfers[MaximumHandles * WordsPerTransfer];

    /// <param name="buffer">Room for all arguments and environment strings with a zero byte each.</param>
    /// <param name="executable">A file or memory object with the Execute right. Stays the caller's.</param>
    public SpawnBuilder(Span<byte> buffer, Handle executable)
    {
        _buffer = buffer;
        _executable = executable;
        _nextSlot = FirstFreeSlot;
        Job = Job.Current;
        Namespace = Namespace.Current;
    }

    /// <summary>The caller's own unless set. Needs Manage.</summary>
    public Job Job { get; set; }

    /// <summary>The caller's own, shared, unless set.</summary>
    public Namespace Namespace { get; set; }

    /// <summary>The caller's process group unless set.</summary>
    public SpawnFlags Flags { get; set; }

    /// <summary>The number of a process group, for <see cref="SpawnFlags.JoinsGroup"/>.</summary>
    public int Group { get; set; }

    /// <summary>A terminal's file, for <see cref="SpawnFlags.TakesTerminal"/>.</summary>
    public Handle Terminal { get; set; }

    /// <summary>Signals that the program ignores until it says otherwise: signal n is bit n - 1.</summary>
    public ulong IgnoredSignals { get; set; }

    /// <summary>
    /// Shown in lists of processes; at most <see cref="ProcessInformation.MaximumName"/> minus one bytes are kept. Must live
    /// until Start.
    /// </summary>
    public void SetName(ReadOnlySpan<byte> name)
    {
        _name = name;
    }

    /// <summary>The caller's unless set. Must live until Start.</summary>
    public void SetCurrentDirectory(ReadOnlySpan<byte> path)
    {
        _currentDirectory = path;
        _hasCurrentDirectory = true;
    }

    /// <summary>The first argument is by convention the name of the program.</summary>
    public void AddArgument(scoped ReadOnlySpan<byte> argument)
    {
        if (!HasRoom(argument.Length + 1) || HasZero(argument))
        {
            return;
        }

        argument.CopyTo(_buffer.Slice(_argumentsLength));
        _argumentsLength += argument.Length;
        _buffer[_argumentsLength++] = 0;
    }

    public void AddEnvironment(scoped ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> value)
    {
        if (!HasRoom(name.Length + value.Length + 2) || HasZero(name) || HasZero(value))
        {
            return;
        }

        Prepend(0);
        Prepend(value);
        Prepend((byte)'=');
        Prepend(name);
    }

    /// <summary>Whatever this process's own environment holds, except its capabilities.</summary>
    public void AddOwnEnvironment()
    {
        byte** strings = Native.Environment();
        for (int i = 0; strings != null && strings[i] != null; i++)
        {
            ReadOnlySpan<byte> text = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(strings[i]);
            if (!text.StartsWith(Startup.HandlePrefix) && HasRoom(text.Length + 1))
            {
                Prepend(0);
                Prepend(text);
            }
        }
    }

    /// <summary>
    /// Passes a capability in the next free slot from 3 on, which the child finds by name with <see
    /// cref="Startup.Find(ReadOnlySpan{byte})"/>. The rights must be among those held. Moved ones are closed here once the
    /// process has started.
    /// </summary>
    public void AddHandle(scoped ReadOnlySpan<byte> name, Handle handle, Rights rights, bool move = false)
    {
        Span<byte> digits = stackalloc byte[8];
        int length = Format(_nextSlot, digits);
        int nameLength = Startup.HandlePrefix.Length + name.Length;
        if (!HasRoom(nameLength + length + 2) || HasZero(name) || !AddTransfer(handle, rights, move, _nextSlot))
        {
            return;
        }

        Prepend(0);
        Prepend(digits.Slice(0, length));
        Prepend((byte)'=');
        Prepend(name);
        Prepend(Startup.HandlePrefix);
        _nextSlot++;
    }

    /// <summary>The same with all rights that this process holds.</summary>
    public void AddHandle(scoped ReadOnlySpan<byte> name, Handle handle)
    {
        AddHandle(name, handle, RightsOf(handle));
    }

    /// <summary>Passes a capability in a slot of the caller's choice, with all rights that this process holds.</summary>
    public void AddHandleAt(int slot, Handle handle)
    {
        AddTransfer(handle, RightsOf(handle), false, slot);
        if (slot >= _nextSlot)
        {
            _nextSlot = slot + 1;
        }
    }

    /// <summary>Passes slots 0, 1 and 2. <see cref="Handle.None"/> leaves one empty.</summary>
    public void AddStandard(Handle input, Handle output, Handle error)
    {
        AddStandard(0, input);
        AddStandard(1, output);
        AddStandard(2, error);
    }

    /// <summary>
    /// Starts the process. E2BIG if the buffer was too small or there are more than <see cref="MaximumHandles"/> capabilities,
    /// EINVAL for a zero byte in a string, ENOEXEC if the file is no program, ENOMEM or EAGAIN if the job's limits are reached,
    /// EBADF or EACCES for a capability that cannot be passed.
    /// </summary>
    public ErrorNumber Start(out Process process)
    {
        process = Process.None;
        if (_error != ErrorNumber.None)
        {
            return _error;
        }

        fixed (byte* buffer = _buffer)
        fixed (byte* name = _name)
        fixed (byte* currentDirectory = _currentDirectory)
        fixed (uint* transfers = _transfers)
        {
            SpawnArguments arguments = new()
            {
                Executable = _executable.Value,
                Job = Job.Handle.Value,
                Namespace = Namespace.Handle.Value,
                Flags = Flags,
                Group = (uint)Group,
                Terminal = Terminal.Value,
                IgnoredSignals = IgnoredSignals,
                Name = name,
                NameLength = (ulong)_name.Length,
                Arguments = buffer,
                ArgumentsLength = (ulong)_argumentsLength,
                Environment = buffer + _buffer.Length - _environmentLength,
                EnvironmentLength = (ulong)_environmentLength,
                Handles = (HandleTransfer*)transfers,
                HandleCount = (ulong)_handleCount,
                CurrentDirectory = _hasCurrentDirectory ? currentDirectory : null,
                CurrentDirectoryLength = (ulong)_currentDirectory.Length,
            };
            ErrorNumber error = SystemCall.TryHandle(out Handle handle, SystemCallNumber.ProcessSpawn, (long)&arguments);
            process = new Process(handle);
            return error;
        }
    }

    private void AddStandard(int slot, Handle handle)
    {
        if (handle.IsSome)
        {
            AddTransfer(handle, RightsOf(handle), false, slot);
        }
    }

    private bool AddTransfer(Handle handle, Rights rights, bool move, int slot)
    {
        if (_error != ErrorNumber.None)
        {
            return false;
        }

        if (_handleCount == MaximumHandles)
        {
            _error = ErrorNumber.E2BIG;
            return false;
        }

        fixed (uint* transfers = _transfers)
        {
            ((HandleTransfer*)transfers)[_handleCount++] = new HandleTransfer
            {
                Handle = handle.Value,
                Rights = rights,
                Kind = move ? TransferKind.Move : TransferKind.Copy,
                TargetSlot = slot,
            };
        }

        return true;
    }

    private Rights RightsOf(Handle handle)
    {
        ErrorNumber error = handle.GetInformation(out HandleInformation information);
        if (error != ErrorNumber.None && _error == ErrorNumber.None)
        {
            _error = error;
        }

        return information.Rights;
    }

    private bool HasRoom(int length)
    {
        if (_error == ErrorNumber.None && length > _buffer.Length - _argumentsLength - _environmentLength)
        {
            _error = ErrorNumber.E2BIG;
        }

        return _error == ErrorNumber.None;
    }

    private bool HasZero(scoped ReadOnlySpan<byte> text)
    {
        foreach (byte value in text)
        {
            if (value == 0)
            {
                _error = ErrorNumber.EINVAL;
                return true;
            }
        }

        return false;
    }

    private void Prepend(scoped ReadOnlySpan<byte> text)
    {
        _environmentLength += text.Length;
        text.CopyTo(_buffer.Slice(_buffer.Length - _environmentLength));
    }

    private void Prepend(byte value)
    {
        _environmentLength++;
        _buffer[_buffer.Length - _environmentLength] = value;
    }

    private static int Format(int value, scoped Span<byte> digits)
    {
        int length = 0;
        for (int rest = value; length == 0 || rest != 0; rest /= 10)
        {
            length++;
        }

        for (int i = length - 1; i >= 0; i--)
        {
            digits[i] = (byte)('0' + (value % 10));
            value /= 10;
        }

        return length;
    }
}
