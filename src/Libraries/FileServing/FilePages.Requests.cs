using ViperOS.Blocks;
using ViperOS.Contracts;

namespace ViperOS.FileServing;

/// <summary>Requests to the device, each a part of a transfer, and what becomes of them.</summary>
internal sealed partial class FilePages
{
    private Transfer BeginTransfer(ServedNode node, ulong first, uint count, int slot)
    {
        if (!_idleTransfers.TryPop(out Transfer? transfer))
        {
            transfer = new Transfer(_transfers.Count);
            _transfers.Add(transfer);
        }

        transfer.Node = node;
        transfer.Pass = null;
        transfer.First = first;
        transfer.Count = count;
        transfer.Slot = slot;
        transfer.Outstanding = 0;
        transfer.Error = ErrorNumber.None;
        transfer.Pieces.Clear();
        transfer.IsExpected = false;
        node.TransfersUnderWay++;
        _awaited++;
        return transfer;
    }

    /// <summary>Asks for what a piece of a transfer needs, in as many requests as the device wants.</summary>
    private void Put(Transfer transfer, in MappedExtent piece, BlockOperation operation)
    {
        ulong blockSize = (ulong)_blocks!.BlockSize;
        ulong sectors = piece.Length * blockSize / BlockGeometry.SectorSize;
        BlockRequest request = new()
        {
            Tag = (ulong)transfer.Index,
            Sector = piece.Physical * blockSize / BlockGeometry.SectorSize,
            Offset = ((ulong)transfer.Slot * FileSystem.PageSize) + (piece.Logical * blockSize) - (transfer.First * FileSystem.PageSize),
            Memory = operation == BlockOperation.Read ? _readingNumber : _writingNumber,
            Operation = operation,
        };
        while (sectors != 0)
        {
            request.Count = (uint)Math.Min(sectors, _maximumSectors);
            transfer.Outstanding++;
            if (_waitingRequests.Count != 0 || !_device!.TryPut(request))
            {
                _waitingRequests.Enqueue(request);
            }

            sectors -= request.Count;
            request.Sector += request.Count;
            request.Offset += (ulong)request.Count * BlockGeometry.SectorSize;
        }
    }

    private void Submit()
    {
        while (_waitingRequests.TryPeek(out BlockRequest request) && _device!.TryPut(request))
        {
            _waitingRequests.Dequeue();
        }

        _device?.Submit();
    }

    /// <summary>Takes what is done.</summary>
    private void TakeCompletions()
    {
        while (_device is not null && _device.TryTake(out BlockCompletion completion))
        {
            Complete(completion);
        }
    }

    /// <summary>The device has told of something: of what is done, of an error, or that its server is another.</summary>
    private void HearDevice()
    {
        _isAwaiting = false;
        while (_device!.HearNews(Deadline.Now) == ErrorNumber.None)
        {
        }
    }

    /// <summary>
    /// Asks the device to tell when something is done, if anybody here waits for that: who waits for pages that are expected is told by the kernel. False if
    /// something was done meanwhile, which has been taken.
    /// </summary>
    private bool AwaitDevice()
    {
        if (_device is null || _isAwaiting || (_awaited == 0 && _waitingReads.Count == 0 && _waitingRequests.Count == 0))
        {
            return true;
        }

        _isAwaiting = _device.Await();
        if (!_isAwaiting)
        {
            TakeCompletions();
        }

        return _isAwaiting;
    }

    /// <summary>Waits for one request that is done. False if the device cannot be had any more.</summary>
    private bool WaitForOne()
    {
        // What is heard here is not heard again as a notification.
        _isAwaiting = false;
        BlockCompletion completion = default;
        bool isDone = _device is not null && _device.Take(Deadline.Never, out completion) == ErrorNumber.None;
        if (isDone)
        {
            Complete(completion);
        }

        return isDone;
    }

    /// <summary>After waiting: what else is done, and the rest tells by itself.</summary>
    private void EndWaiting()
    {
        TakeCompletions();
        while (!AwaitDevice())
        {
        }
    }

    private void Complete(in BlockCompletion completion)
    {
        Transfer transfer = _transfers[(int)completion.Tag];
        transfer.Error = transfer.Error == ErrorNumber.None ? completion.Error : transfer.Error;
        if (--transfer.Outstanding == 0)
        {
            Finish(transfer);
        }
    }

    private void Finish(Transfer transfer)
    {
        ServedNode node = transfer.Node;
        _awaited -= transfer.IsExpected ? 0 : 1;
        if (transfer.Pass is null)
        {
            FinishReading(transfer);
        }
        else
        {
            FinishWriting(transfer, transfer.Pass);
        }

        node.TransfersUnderWay--;
        _idleTransfers.Push(transfer);
        LetGoIfForgetting(node);
    }

    /// <summary>Pages were wanted of a file that is only mapped any more: its end is heard of only without a handle.</summary>
    private static void LetGoIfForgetting(ServedNode node)
    {
        if (node is { IsForgetting: true, TransfersUnderWay: 0, Pass: null })
        {
            LetGo(node);
        }
    }

    /// <summary>Waits until nothing of the node is on its way. For what removes its blocks.</summary>
    public override void Drain(ServedNode node)
    {
        Submit();
        while (node.TransfersUnderWay != 0 && WaitForOne())
        {
            Submit();
        }

        EndWaiting();
    }
}
