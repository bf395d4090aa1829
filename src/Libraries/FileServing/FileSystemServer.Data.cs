using ViperOS.Contracts;
using ViperOS.Services;

namespace ViperOS.FileServing;

/// <summary>What concerns the contents of files.</summary>
public sealed partial class FileSystemServer
{
    /// <summary>Begins to serve the pages of files.</summary>
    public ErrorNumber Start()
    {
        ErrorNumber error = _contents.Start();
        error = error == ErrorNumber.None ? CountUsers() : error;
        if (error == ErrorNumber.None && !_files.IsReadOnly)
        {
            TakeOrphans();
        }

        return error;
    }

    /// <summary>Everything so far is on the medium when this returns. EIO.</summary>
    public ErrorNumber SynchronizeNow() => _contents.SynchronizeNow();

    /// <summary>Answers the call when everything is on the medium.</summary>
    public void SynchronizeAll(PendingReply reply) => _contents.SynchronizeAll(reply);

    protected override ErrorNumber Truncate(ulong token, ulong size)
    {
        ErrorNumber error = GetFile(token, out ServedNode? node, truncates: size == 0);
        return error == ErrorNumber.None ? TruncateFile(node!, size) : error;
    }

    protected override ErrorNumber Allocate(ulong token, AllocateFlags flags, ulong offset, ulong length)
    {
        ErrorNumber error = GetFile(token, out ServedNode? node);
        if (error != ErrorNumber.None || length == 0 || offset + length < offset)
        {
            return error == ErrorNumber.None ? ErrorNumber.EINVAL : error;
        }

        ulong end = offset + length;
        ulong first = offset / FileSystem.PageSize;
        ulong count = ((end - 1) / FileSystem.PageSize) - first + 1;
        if ((flags & (AllocateFlags.Collapse | AllocateFlags.Insert)) != 0)
        {
            bool isWhole = offset % FileSystem.PageSize == 0 && length % FileSystem.PageSize == 0;
            return isWhole && flags is AllocateFlags.Collapse or AllocateFlags.Insert
                ? ShiftRange(node!, first, count, flags == AllocateFlags.Insert)
                : ErrorNumber.EINVAL;
        }

        error = node!.Memory.GetInformation(out MemoryInformation information);
        if (error == ErrorNumber.None && (flags & (AllocateFlags.PunchHole | AllocateFlags.Zero)) != 0)
        {
            // Pages that made the file longer, and have not been written yet, do so no more.
            _contents.Drain(node);
            error = _files.Deallocate(node.Number, first, count, Math.Min(end, information.Size), Clock.RealTime);
            error = error == ErrorNumber.None ? Pager.Drop(node.Memory, first, count) : error;
        }

        if (error == ErrorNumber.None && (flags & AllocateFlags.PunchHole) == 0)
        {
            error = _files.Allocate(node.Number, first, count, 0, Clock.RealTime);
        }

        error = error == ErrorNumber.None ? node.Memory.GetInformation(out information) : error;
        Changes.ChangeNode(node.Number);
        return error == ErrorNumber.None && (flags & AllocateFlags.KeepSize) == 0 && end > information.Size ? TruncateFile(node, end) : error;
    }

    /// <summary>
    /// Everything goes to the medium first, for what is behind the range is found at another place afterwards: those pages are read anew. What somebody writes to
    /// them meanwhile is lost.
    /// </summary>
    private ErrorNumber ShiftRange(ServedNode node, ulong first, ulong count, bool isInsertion)
    {
        ErrorNumber error = node.Memory.GetInformation(out MemoryInformation information);
        if (error != ErrorNumber.None || information.IsRunning != 0)
        {
            return error != ErrorNumber.None ? error : ErrorNumber.ETXTBSY;
        }

        if (!IsRepeated)
        {
            error = _contents.FlushNow(node);
            if (error != ErrorNumber.None)
            {
                return error;
            }

            _contents.Drain(node);
            BeginCall();
            error = isInsertion
                ? _files.InsertRange(node.Number, first, count, Clock.RealTime)
                : _files.CollapseRange(node.Number, first, count, Clock.RealTime);
        }

        FileStatus status = default;
        error = error == ErrorNumber.None ? Pager.Drop(node.Memory, first, (ulong.MaxValue / FileSystem.PageSize) - first) : error;
        error = error == ErrorNumber.None ? _files.GetAttributes(node.Number, out status) : error;
        error = error == ErrorNumber.None ? node.Memory.Resize(status.Size) : error;
        if (error == ErrorNumber.None)
        {
            Changes.ChangeNode(node.Number);
            error = _contents.Settle(node.Number, SettledTimes.Modification | SettledTimes.AccessIsDue);
        }

        return error;
    }

    protected override ErrorNumber FindExtent(ulong token, ulong offset, bool isData, out ulong found)
    {
        found = 0;
        ErrorNumber error = GetFile(token, out ServedNode? node);
        MemoryInformation information = default;
        error = error == ErrorNumber.None ? node!.Memory.GetInformation(out information) : error;
        if (error != ErrorNumber.None)
        {
            return error;
        }

        return offset >= information.Size ? ErrorNumber.ENXIO : _contents.FindExtent(node!, offset, information.Size, isData, out found);
    }

    protected override ErrorNumber Synchronize(ulong token, ulong extent)
    {
        const ulong FileSystemExtent = 2;
        if (!_contents.HasMedium)
        {
            return ErrorNumber.None;
        }

        if (extent == FileSystemExtent)
        {
            _contents.SynchronizeAll(Defer());
            return ErrorNumber.None;
        }

        if (_nodes.TryFind(NumberOf(token), out ServedNode? node) && node.HasMemory)
        {
            _contents.Synchronize(node, Defer());
            return ErrorNumber.None;
        }

        return _files.SyncFile(NumberOf(token));
    }

    protected override ErrorNumber Control(
        ulong token, ulong request, ReadOnlySpan<byte> argument, Span<byte> result, out int resultLength, out ulong value)
    {
        value = 0;
        resultLength = 0;
        ServedNode? node = null;
        bool hasPages = request is BlockDeviceRequest.Flush or BlockDeviceRequest.ReadPartitions && _nodes.TryFind(NumberOf(token), out node) && node.HasMemory;
        ErrorNumber error = hasPages ? _contents.FlushNow(node!) : ErrorNumber.None;
        error = error == ErrorNumber.None ? _files.Control(NumberOf(token), request, argument, result, out resultLength) : error;
        return error == ErrorNumber.None && hasPages && request == BlockDeviceRequest.Flush
            ? Pager.Drop(node!.Memory, 0, ulong.MaxValue / FileSystem.PageSize)
            : error;
    }

    /// <summary>The file of a token, to be changed.</summary>
    private ErrorNumber GetFile(ulong token, out ServedNode? node, bool truncates = false)
    {
        node = null;
        ErrorNumber error = _files.GetAttributes(NumberOf(token), out FileStatus status);
        if (error == ErrorNumber.None && !_files.HasContents(status.Kind))
        {
            error = status.Kind == FileKind.Directory ? ErrorNumber.EISDIR : ErrorNumber.EINVAL;
        }

        if (error == ErrorNumber.None)
        {
            node = _nodes.Get(status.Node);
            error = OpenContents(node, status, true, truncates);
        }

        return error;
    }

    private ErrorNumber OpenContents(ServedNode node, in FileStatus status, bool writes, bool truncates)
    {
        ErrorNumber error = _contents.Open(node, status, writes, truncates, out bool isNew);
        if (isNew)
        {
            // From now on the kernel knows size and times better, and who opens the file from now on gets other memory.
            Changes.ChangeNode(node.Number);
        }

        return error;
    }

    private ErrorNumber TruncateFile(ServedNode node, ulong size)
    {
        ErrorNumber error = _contents.Truncate(node, size);
        if (error == ErrorNumber.None)
        {
            Changes.ChangeNode(node.Number);
            error = _contents.Settle(node.Number, SettledTimes.Modification | SettledTimes.AccessIsDue);
        }

        return error;
    }
}
