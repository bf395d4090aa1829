using ViperOS.Contracts;

namespace ViperOS.NineP;

/// <summary>The bytes of files.</summary>
public sealed partial class NinePFileSystem
{
    public override ErrorNumber Read(ulong node, ulong offset, Span<byte> into, out int read)
    {
        read = 0;
        ErrorNumber error = Begin(node, out HostNode file);
        error = error == ErrorNumber.None ? Open(file, isForWriting: false) : error;
        while (error == ErrorNumber.None && read < into.Length)
        {
            int wanted = Math.Min(into.Length - read, _client.MaximumData);
            error = _client.Read(file.OpenFid, offset + (ulong)read, into[read..], out int part);
            read += part;
            if (part < wanted)
            {
                // The server goes on until it has all there is.
                break;
            }
        }

        return error;
    }

    public override ErrorNumber Write(ulong node, ulong offset, ReadOnlySpan<byte> from, long time)
    {
        ErrorNumber error = BeginChange(node, out HostNode file);
        error = error == ErrorNumber.None ? Open(file, isForWriting: true) : error;
        while (error == ErrorNumber.None && !from.IsEmpty)
        {
            file.HasChanges = true;
            error = _client.Write(file.OpenFid, offset, from, out int part);
            error = error == ErrorNumber.None && part == 0 ? ErrorNumber.EIO : error;
            offset += (ulong)part;
            from = from[part..];
        }

        return error;
    }

    public override ErrorNumber Truncate(ulong node, ulong size, long time)
    {
        ErrorNumber error = BeginChange(node, out HostNode file);
        error = error == ErrorNumber.None ? EnsureFid(file) : error;
        return error != ErrorNumber.None ? error
            : file.Qid.Kind == FileKind.Directory ? ErrorNumber.EISDIR
            : _client.SetAttributes(FidOf(file), SetAttributesMask.Size, 0, 0, 0, size, 0, 0);
    }

    /// <summary>Opens the file on the host: for both, so that it need not be opened twice, if the host allows that.</summary>
    private ErrorNumber Open(HostNode file, bool isForWriting)
    {
        const uint ReadOnly = 0;
        const uint ReadWrite = 2;
        if (file.OpenFid != NinePClient.NoFid && (file.IsWritable || !isForWriting))
        {
            return ErrorNumber.None;
        }

        ErrorNumber error = file.Qid.Kind == FileKind.Regular ? EnsureFid(file)
            : file.Qid.Kind == FileKind.Directory ? ErrorNumber.EISDIR
            : ErrorNumber.EINVAL;
        if (error != ErrorNumber.None || file.Fid == NinePClient.NoFid)
        {
            return error == ErrorNumber.None ? ErrorNumber.EACCES : error;
        }

        bool canWrite = !_isReadOnly;
        error = _client.Clone(file.Fid, out uint fid);
        ErrorNumber opened = error == ErrorNumber.None ? _client.Open(fid, canWrite ? ReadWrite : ReadOnly) : error;
        if (opened is ErrorNumber.EACCES or ErrorNumber.EPERM or ErrorNumber.EROFS or ErrorNumber.ETXTBSY && !isForWriting && canWrite)
        {
            canWrite = false;
            opened = _client.Open(fid, ReadOnly);
        }

        if (opened == ErrorNumber.None)
        {
            _nodes.SetOpenFid(file, fid, canWrite);
        }
        else if (error == ErrorNumber.None)
        {
            _client.Clunk(fid);
        }

        return opened;
    }
}
