using ViperOS.Contracts;

namespace ViperOS.Kernel.Syscalls;

public static unsafe partial class SystemCallTable
{
    /// <summary>Enters all handlers. Once, before the first program runs.</summary>
    public static void Initialize()
    {
        for (int i = 0; i < LinuxCount + OwnCount; i++)
        {
            s_entries.Handlers[i] = (ulong)(delegate*<ulong*, long>)&Unknown;
        }

        Set(SystemCallNumber.Close, &HandleCalls.Close);
        Set(SystemCallNumber.Dup, &HandleCalls.Dup);
        Set(SystemCallNumber.Dup3, &HandleCalls.Dup3);
        Set(SystemCallNumber.Fcntl, &HandleCalls.Fcntl);
        Set(SystemCallNumber.HandleDuplicate, &HandleCalls.Duplicate);
        Set(SystemCallNumber.HandleRevoke, &HandleCalls.Revoke);
        Set(SystemCallNumber.HandleInformation, &HandleCalls.Information);
        Set(SystemCallNumber.HandleList, &HandleCalls.List);
        Set(SystemCallNumber.ObjectWait, &HandleCalls.Wait);
        Set(SystemCallNumber.ObjectNotify, &HandleCalls.Notify);

        Set(SystemCallNumber.GetCurrentDirectory, &PathCalls.GetCurrentDirectory);
        Set(SystemCallNumber.GetCurrentDirectoryName, &PathCalls.GetCurrentDirectoryName);
        Set(SystemCallNumber.ChangeDirectory, &PathCalls.ChangeDirectory);
        Set(SystemCallNumber.ChangeDirectoryHandle, &PathCalls.ChangeDirectoryHandle);
        Set(SystemCallNumber.OpenAt, &PathCalls.OpenAt);
        Set(SystemCallNumber.OpenAt2, &PathCalls.OpenAt2);
        Set(SystemCallNumber.MakeDirectoryAt, &PathCalls.MakeDirectoryAt);
        Set(SystemCallNumber.MakeNodeAt, &PathCalls.MakeNodeAt);
        Set(SystemCallNumber.UnlinkAt, &PathCalls.UnlinkAt);
        Set(SystemCallNumber.SymbolicLinkAt, &PathCalls.SymbolicLinkAt);
        Set(SystemCallNumber.ReadLinkAt, &PathCalls.ReadLinkAt);
        Set(SystemCallNumber.LinkAt, &PathCalls.LinkAt);
        Set(SystemCallNumber.RenameAt, &PathCalls.RenameAt);
        Set(SystemCallNumber.RenameAt2, &PathCalls.RenameAt2);
        Set(SystemCallNumber.SetFileModeMask, &PathCalls.SetFileModeMask);
        Set(SystemCallNumber.StatAt, &AttributeCalls.StatAt);
        Set(SystemCallNumber.FileStat, &AttributeCalls.FileStat);
        Set(SystemCallNumber.StatX, &AttributeCalls.StatX);
        Set(SystemCallNumber.AccessAt, &AttributeCalls.AccessAt);
        Set(SystemCallNumber.AccessAt2, &AttributeCalls.AccessAt2);
        Set(SystemCallNumber.SetFileModeHandle, &AttributeCalls.SetFileModeHandle);
        Set(SystemCallNumber.SetFileModeAt, &AttributeCalls.SetFileModeAt);
        Set(SystemCallNumber.SetFileModeAt2, &AttributeCalls.SetFileModeAt2);
        Set(SystemCallNumber.SetFileOwnerHandle, &AttributeCalls.SetFileOwnerHandle);
        Set(SystemCallNumber.SetFileOwnerAt, &AttributeCalls.SetFileOwnerAt);
        Set(SystemCallNumber.SetFileTimesAt, &AttributeCalls.SetFileTimesAt);
        Set(SystemCallNumber.Truncate, &AttributeCalls.Truncate);
        Set(SystemCallNumber.SetExtendedAttribute, &ExtendedAttributeCalls.SetExtendedAttribute);
        Set(SystemCallNumber.SetExtendedAttributeOfLink, &ExtendedAttributeCalls.SetExtendedAttributeOfLink);
        Set(SystemCallNumber.SetExtendedAttributeHandle, &ExtendedAttributeCalls.SetExtendedAttributeHandle);
        Set(SystemCallNumber.GetExtendedAttribute, &ExtendedAttributeCalls.GetExtendedAttribute);
        Set(SystemCallNumber.GetExtendedAttributeOfLink, &ExtendedAttributeCalls.GetExtendedAttributeOfLink);
        Set(SystemCallNumber.GetExtendedAttributeHandle, &ExtendedAttributeCalls.GetExtendedAttributeHandle);
        Set(SystemCallNumber.RemoveExtendedAttribute, &ExtendedAttributeCalls.RemoveExtendedAttribute);
        Set(SystemCallNumber.RemoveExtendedAttributeOfLink, &ExtendedAttributeCalls.RemoveExtendedAttributeOfLink);
        Set(SystemCallNumber.RemoveExtendedAttributeHandle, &ExtendedAttributeCalls.RemoveExtendedAttributeHandle);
        Set(SystemCallNumber.ListExtendedAttributes, &ExtendedAttributeCalls.ListExtendedAttributes);
        Set(SystemCallNumber.ListExtendedAttributesOfLink, &ExtendedAttributeCalls.ListExtendedAttributesOfLink);
        Set(SystemCallNumber.ListExtendedAttributesHandle, &ExtendedAttributeCalls.ListExtendedAttributesHandle);
        Set(SystemCallNumber.FileLock, &LockCalls.Lock);
        Set(SystemCallNumber.FileAllocate, &FileDataCalls.Allocate);
        Set(SystemCallNumber.FileAdvise, &FileDataCalls.Advise);
        Set(SystemCallNumber.SendFile, &FileDataCalls.SendFile);
        Set(SystemCallNumber.CopyFileRange, &FileDataCalls.CopyFileRange);
        Set(SystemCallNumber.FileSynchronize, &FileDataCalls.Synchronize);
        Set(SystemCallNumber.FileDataSynchronize, &FileDataCalls.SynchronizeData);
        Set(SystemCallNumber.SynchronizeFileSystem, &FileDataCalls.SynchronizeFileSystem);
        Set(SystemCallNumber.SynchronizeRange, &FileDataCalls.SynchronizeRange);
        Set(SystemCallNumber.SynchronizeAll, &FileDataCalls.SynchronizeAll);
        Set(SystemCallNumber.ReadVectorAt, &VectorCalls.ReadAt);
        Set(SystemCallNumber.WriteVectorAt, &VectorCalls.WriteAt);
        Set(SystemCallNumber.ReadVectorAt2, &VectorCalls.ReadAt2);
        Set(SystemCallNumber.WriteVectorAt2, &VectorCalls.WriteAt2);
        Set(SystemCallNumber.StatFileSystem, &AttributeCalls.StatFileSystem);
        Set(SystemCallNumber.StatFileSystemHandle, &AttributeCalls.StatFileSystemHandle);
        Set(SystemCallNumber.FileTruncate, &FileCalls.FileTruncate);
        Set(SystemCallNumber.GetDirectoryEntries, &FileCalls.GetDirectoryEntries);
        Set(SystemCallNumber.Ioctl, &FileCalls.Ioctl);
        Set(SystemCallNumber.Pipe2, &FileCalls.Pipe2);
        Set(SystemCallNumber.EventFd, &FileCalls.EventFd);
        Set(SystemCallNumber.InotifyInit, &WatchCalls.Initialize);
        Set(SystemCallNumber.InotifyAddWatch, &WatchCalls.Add);
        Set(SystemCallNumber.InotifyRemoveWatch, &WatchCalls.Remove);

        Set(SystemCallNumber.Read, &TransferCalls.Read);
        Set(SystemCallNumber.Write, &TransferCalls.Write);
        Set(SystemCallNumber.ReadVector, &TransferCalls.ReadVector);
        Set(SystemCallNumber.WriteVector, &TransferCalls.WriteVector);
        Set(SystemCallNumber.ReadAt, &TransferCalls.ReadAt);
        Set(SystemCallNumber.WriteAt, &TransferCalls.WriteAt);
        Set(SystemCallNumber.Seek, &TransferCalls.Seek);

        Set(SystemCallNumber.MessageQueueOpen, &MessageQueueCalls.Open);
        Set(SystemCallNumber.MessageQueueUnlink, &MessageQueueCalls.Unlink);
        Set(SystemCallNumber.MessageQueueSend, &MessageQueueCalls.Send);
        Set(SystemCallNumber.MessageQueueReceive, &MessageQueueCalls.Receive);
        Set(SystemCallNumber.MessageQueueNotify, &MessageQueueCalls.Notify);
        Set(SystemCallNumber.MessageQueueAttributes, &MessageQueueCalls.Attributes);

        Set(SystemCallNumber.SignalFd, &SignalFileCalls.SignalFd);
        Set(SystemCallNumber.ProcessHandleOpen, &ProcessHandleCalls.Open);
        Set(SystemCallNumber.ProcessHandleSignal, &ProcessHandleCalls.Signal);
        Set(SystemCallNumber.ProcessHandleTake, &ProcessHandleCalls.Take);
        Set(SystemCallNumber.CloseRange, &ProcessHandleCalls.CloseRange);
        Set(SystemCallNumber.ProcessMemoryRead, &ProcessHandleCalls.ReadMemory);
        Set(SystemCallNumber.ProcessMemoryWrite, &ProcessHandleCalls.WriteMemory);

        Messaging.IpcTables.Initialize();
        Set(SystemCallNumber.MessagesGet, &IpcCalls.GetMessages);
        Set(SystemCallNumber.MessagesControl, &IpcCalls.ControlMessages);
        Set(SystemCallNumber.MessagesReceive, &IpcCalls.Receive);
        Set(SystemCallNumber.MessagesSend, &IpcCalls.Send);
        Set(SystemCallNumber.SemaphoresGet, &SemaphoreCalls.Get);
        Set(SystemCallNumber.SemaphoresControl, &SemaphoreCalls.Control);
        Set(SystemCallNumber.SemaphoresTimedOperation, &SemaphoreCalls.TimedOperate);
        Set(SystemCallNumber.SemaphoresOperation, &SemaphoreCalls.Operate);
        Set(SystemCallNumber.SharedMemoryGet, &SharedMemoryCalls.GetSegment);
        Set(SystemCallNumber.SharedMemoryControl, &SharedMemoryCalls.ControlSegment);
        Set(SystemCallNumber.SharedMemoryAttach, &SharedMemoryCalls.Attach);
        Set(SystemCallNumber.SharedMemoryDetach, &SharedMemoryCalls.Detach);

        HostName.Initialize();
        Set(SystemCallNumber.SetHostName, &HostName.SetHost);
        Set(SystemCallNumber.SetDomainName, &HostName.SetDomain);

        Set(SystemCallNumber.ExecuteAt, &ProgramCalls.ExecuteAt);

        ClockCalls.Initialize();
        Set(SystemCallNumber.ClockSetTime, &ClockCalls.SetTime);
        Set(SystemCallNumber.GetTimeOfDay, &ClockCalls.GetTimeOfDay);
        Set(SystemCallNumber.SetTimeOfDay, &ClockCalls.SetTimeOfDay);
        Set(SystemCallNumber.AdjustTime, &ClockCalls.Adjust);
        Set(SystemCallNumber.ClockAdjustTime, &ClockCalls.ClockAdjust);
        Set(SystemCallNumber.GetResourceLimit, &LimitCalls.Get);
        Set(SystemCallNumber.SetResourceLimit, &LimitCalls.Set);
        Set(SystemCallNumber.ResourceLimits, &LimitCalls.GetAndSet);
        Set(SystemCallNumber.GetResourceUsage, &LimitCalls.GetUsage);
        Set(SystemCallNumber.Times, &LimitCalls.Times);
        Set(SystemCallNumber.ProcessControl, &ProcessControlCalls.Control);
        Set(SystemCallNumber.Personality, &ProcessControlCalls.Personality);
        Set(SystemCallNumber.GetCapabilities, &ProcessControlCalls.GetCapabilities);
        Set(SystemCallNumber.SetCapabilities, &ProcessControlCalls.SetCapabilities);
        Set(SystemCallNumber.MemoryBarrier, &ProcessControlCalls.Barrier);
        Set(SystemCallNumber.SchedulerSetPolicy, &SchedulingCalls.SetPolicy);
        Set(SystemCallNumber.SchedulerSetParameters, &SchedulingCalls.SetParameters);
        Set(SystemCallNumber.SchedulerGetPolicy, &SchedulingCalls.GetPolicy);
        Set(SystemCallNumber.SchedulerGetParameters, &SchedulingCalls.GetParameters);
        Set(SystemCallNumber.SchedulerGetMaximum, &SchedulingCalls.GetMaximum);
        Set(SystemCallNumber.SchedulerGetMinimum, &SchedulingCalls.GetMinimum);
        Set(SystemCallNumber.SchedulerGetInterval, &SchedulingCalls.GetInterval);
        Set(SystemCallNumber.SchedulerSetAttributes, &SchedulingCalls.SetAttributes);
        Set(SystemCallNumber.SchedulerGetAttributes, &SchedulingCalls.GetAttributes);
        Set(SystemCallNumber.SetPriority, &SchedulingCalls.SetPriority);
        Set(SystemCallNumber.GetPriority, &SchedulingCalls.GetPriority);

        Set(SystemCallNumber.Socket, &SocketCalls.Create);
        Set(SystemCallNumber.SocketPair, &SocketCalls.CreatePair);
        Set(SystemCallNumber.Bind, &SocketCalls.Bind);
        Set(SystemCallNumber.Listen, &SocketCalls.Listen);
        Set(SystemCallNumber.Accept, &SocketCalls.Accept);
        Set(SystemCallNumber.Accept4, &SocketCalls.Accept4);
        Set(SystemCallNumber.Connect, &SocketCalls.Connect);
        Set(SystemCallNumber.GetSocketName, &SocketCalls.GetName);
        Set(SystemCallNumber.GetPeerName, &SocketCalls.GetPeerName);
        Set(SystemCallNumber.Shutdown, &SocketCalls.Shutdown);
        Set(SystemCallNumber.SetSocketOption, &SocketOptionCalls.Set);
        Set(SystemCallNumber.GetSocketOption, &SocketOptionCalls.Get);
        Set(SystemCallNumber.SendTo, &SocketMessageCalls.SendTo);
        Set(SystemCallNumber.ReceiveFrom, &SocketMessageCalls.ReceiveFrom);
        Set(SystemCallNumber.SendMessage, &SocketMessageCalls.SendMessage);
        Set(SystemCallNumber.ReceiveMessage, &SocketMessageCalls.ReceiveMessage);
        Set(SystemCallNumber.SendMessages, &SocketMessageCalls.SendMessages);
        Set(SystemCallNumber.ReceiveMessages, &SocketMessageCalls.ReceiveMessages);

        Set(SystemCallNumber.Poll, &PollCalls.Poll);
        Set(SystemCallNumber.EpollCreate, &PollCalls.CreateSet);
        Set(SystemCallNumber.EpollControl, &PollCalls.ControlSet);
        Set(SystemCallNumber.Select, &PollCalls.Select);
        Set(SystemCallNumber.EpollWait2, &PollCalls.WaitSet2);
        Set(SystemCallNumber.TimerCounterCreate, &TimerCalls.Create);
        Set(SystemCallNumber.TimerCounterSet, &TimerCalls.Set);
        Set(SystemCallNumber.TimerCounterGet, &TimerCalls.Get);
        Set(SystemCallNumber.Splice, &SpliceCalls.Splice);
        Set(SystemCallNumber.Tee, &SpliceCalls.Tee);
        Set(SystemCallNumber.VirtualSplice, &SpliceCalls.VirtualSplice);
        Set(SystemCallNumber.MemoryFileCreate, &MemoryCalls.CreateFile);
        Set(SystemCallNumber.EpollWait, &PollCalls.WaitSet);

        Set(SystemCallNumber.NamespaceCreate, &NameCalls.Create);
        Set(SystemCallNumber.NamespaceSet, &NameCalls.Set);
        Set(SystemCallNumber.NamespaceList, &NameCalls.List);
        Set(SystemCallNumber.DirectoryCreate, &NameCalls.CreateDirectory);

        Set(SystemCallNumber.Break, &MemoryCalls.Break);
        Set(SystemCallNumber.MemoryRemap, &MemoryCalls.Remap);
        Set(SystemCallNumber.MemorySync, &MemoryCalls.Sync);
        Set(SystemCallNumber.MemoryLock, &MemoryCalls.Lock);
        Set(SystemCallNumber.MemoryLock2, &MemoryCalls.Lock2);
        Set(SystemCallNumber.MemoryUnlock, &MemoryCalls.Unlock);
        Set(SystemCallNumber.MemoryLockAll, &MemoryCalls.LockAll);
        Set(SystemCallNumber.MemoryUnlockAll, &MemoryCalls.UnlockAll);
        Set(SystemCallNumber.MemoryInCore, &MemoryCalls.InCore);
        Set(SystemCallNumber.SetRobustList, &FutexCalls.SetRobustList);
        Set(SystemCallNumber.GetRobustList, &FutexCalls.GetRobustList);
        Set(SystemCallNumber.GetProcessor, &FutexCalls.GetProcessor);
        Set(SystemCallNumber.MemoryUnmap, &MemoryCalls.Unmap);
        Set(SystemCallNumber.MemoryProtect, &MemoryCalls.Protect);
        Set(SystemCallNumber.MemoryAdvise, &MemoryCalls.Advise);
        Set(SystemCallNumber.MemoryMapLinux, &MemoryCalls.MapLinux);
        Set(SystemCallNumber.MemoryCreate, &MemoryCalls.Create);
        Set(SystemCallNumber.MemoryCreatePhysical, &MemoryCalls.CreatePhysical);
        Set(SystemCallNumber.MemoryClone, &MemoryCalls.Clone);
        Set(SystemCallNumber.MemoryMap, &MemoryCalls.Map);
        Set(SystemCallNumber.MemoryResize, &MemoryCalls.Resize);
        Set(SystemCallNumber.MemoryInformation, &MemoryCalls.Information);

        Set(SystemCallNumber.ChannelCreate, &MessageCalls.Create);
        Set(SystemCallNumber.ChannelConnect, &MessageCalls.Connect);
        Set(SystemCallNumber.ChannelCounters, &MessageCalls.CreateCounters);
        Set(SystemCallNumber.ChannelTokens, &MessageCalls.CopyTokens);
        Set(SystemCallNumber.Call, &MessageCalls.Call);
        Set(SystemCallNumber.Send, &MessageCalls.Send);
        Set(SystemCallNumber.Receive, &MessageCalls.Receive);
        Set(SystemCallNumber.Reply, &MessageCalls.Reply);
        Set(SystemCallNumber.ReplyReceive, &MessageCalls.ReplyReceive);

        Set(SystemCallNumber.EventCreate, &EventCalls.CreateEvent);
        Set(SystemCallNumber.EventSignal, &EventCalls.Signal);
        Set(SystemCallNumber.TimerCreate, &EventCalls.CreateTimer);
        Set(SystemCallNumber.TimerSet, &EventCalls.SetTimer);
        Set(SystemCallNumber.InterruptCreate, &EventCalls.CreateInterrupt);
        Set(SystemCallNumber.InterruptAcknowledge, &EventCalls.AcknowledgeInterrupt);
        Set(SystemCallNumber.DmaCreate, &DmaCalls.Create);
        Set(SystemCallNumber.DmaPin, &DmaCalls.Pin);
        Set(SystemCallNumber.DmaUnpin, &DmaCalls.Unpin);
        Set(SystemCallNumber.DmaReset, &DmaCalls.Reset);
        Set(SystemCallNumber.InterruptCreateMessage, &EventCalls.CreateMessageInterrupt);
        Set(SystemCallNumber.PagerCreate, &PagerCalls.Create);
        Set(SystemCallNumber.PagerAttach, &PagerCalls.Attach);
        Set(SystemCallNumber.PagerTake, &PagerCalls.Take);
        Set(SystemCallNumber.PagerOpen, &PagerCalls.Open);
        Set(SystemCallNumber.PagerInformation, &PagerCalls.GetInformation);
        Set(SystemCallNumber.PagerForget, &PagerCalls.Forget);
        Set(SystemCallNumber.PagerSupply, &PagerCalls.Supply);
        Set(SystemCallNumber.PagerFail, &PagerCalls.Fail);
        Set(SystemCallNumber.PagerGrant, &PagerCalls.Grant);
        Set(SystemCallNumber.PagerDirty, &PagerCalls.GetDirty);
        Set(SystemCallNumber.PagerLend, &PagerCalls.Lend);
        Set(SystemCallNumber.PagerReturn, &PagerCalls.Return);
        Set(SystemCallNumber.PagerDrop, &PagerCalls.Drop);
        Set(SystemCallNumber.PagerComplete, &PagerCalls.Complete);

        Set(SystemCallNumber.ProcessExit, &ProcessCalls.Exit);
        Set(SystemCallNumber.GetProcessId, &ProcessCalls.GetProcessId);
        Set(SystemCallNumber.GetParentProcessId, &ProcessCalls.GetParentProcessId);
        Set(SystemCallNumber.ProcessSpawn, &ProcessCalls.Spawn);
        Set(SystemCallNumber.Kill, &ProcessCalls.Kill);
        Set(SystemCallNumber.SetProcessGroup, &GroupCalls.SetProcessGroup);
        Set(SystemCallNumber.GetProcessGroup, &GroupCalls.GetProcessGroup);
        Set(SystemCallNumber.GetSessionId, &GroupCalls.GetSessionId);
        Set(SystemCallNumber.SetSession, &GroupCalls.SetSession);
        Set(SystemCallNumber.GetIntervalTimer, &SignalTimerCalls.GetInterval);
        Set(SystemCallNumber.SetIntervalTimer, &SignalTimerCalls.SetInterval);
        Set(SystemCallNumber.TimerCreateLinux, &SignalTimerCalls.Create);
        Set(SystemCallNumber.TimerGetTime, &SignalTimerCalls.Get);
        Set(SystemCallNumber.TimerGetOverrun, &SignalTimerCalls.GetOverrun);
        Set(SystemCallNumber.TimerSetTime, &SignalTimerCalls.Set);
        Set(SystemCallNumber.TimerDelete, &SignalTimerCalls.Delete);
        Set(SystemCallNumber.SetRealAndEffectiveGroup, &CredentialCalls.SetRealAndEffectiveGroup);
        Set(SystemCallNumber.SetGroupId, &CredentialCalls.SetGroupId);
        Set(SystemCallNumber.SetRealAndEffectiveUser, &CredentialCalls.SetRealAndEffectiveUser);
        Set(SystemCallNumber.SetUserId, &CredentialCalls.SetUserId);
        Set(SystemCallNumber.SetAllUsers, &CredentialCalls.SetAllUsers);
        Set(SystemCallNumber.GetAllUsers, &CredentialCalls.GetAllUsers);
        Set(SystemCallNumber.SetAllGroups, &CredentialCalls.SetAllGroups);
        Set(SystemCallNumber.GetAllGroups, &CredentialCalls.GetAllGroups);
        Set(SystemCallNumber.SetFileUser, &CredentialCalls.SetFileUser);
        Set(SystemCallNumber.SetFileGroup, &CredentialCalls.SetFileGroup);
        Set(SystemCallNumber.GetGroups, &CredentialCalls.GetGroups);
        Set(SystemCallNumber.SetGroups, &CredentialCalls.SetGroups);
        Set(SystemCallNumber.GetUserId, &CredentialCalls.GetUserId);
        Set(SystemCallNumber.GetEffectiveUserId, &CredentialCalls.GetEffectiveUserId);
        Set(SystemCallNumber.GetGroupId, &CredentialCalls.GetGroupId);
        Set(SystemCallNumber.GetEffectiveGroupId, &CredentialCalls.GetEffectiveGroupId);
        Set(SystemCallNumber.SendSignal, &SendSignalCalls.Send);
        Set(SystemCallNumber.SendSignalToThread, &SendSignalCalls.SendToThread);
        Set(SystemCallNumber.SendSignalToThreadOf, &SendSignalCalls.SendToThreadOf);
        Set(SystemCallNumber.QueueSignal, &SendSignalCalls.Queue);
        Set(SystemCallNumber.QueueSignalToThreadOf, &SendSignalCalls.QueueToThreadOf);
        Set(SystemCallNumber.SignalPending, &SignalCalls.GetPending);
        Set(SystemCallNumber.SignalSuspend, &SignalCalls.Suspend);
        Set(SystemCallNumber.SignalTimedWait, &SignalCalls.TimedWait);
        Set(SystemCallNumber.ProcessInformation, &ProcessCalls.Information);
        Set(SystemCallNumber.ProcessList, &ProcessCalls.List);
        Set(SystemCallNumber.JobCreate, &ProcessCalls.CreateJob);
        Set(SystemCallNumber.JobSetLimits, &ProcessCalls.SetLimits);
        Set(SystemCallNumber.JobInformation, &ProcessCalls.JobInformationCall);

        Set(SystemCallNumber.Clone, &ProgramCalls.Clone);
        Set(SystemCallNumber.Clone3, &ProgramCalls.Clone3);
        Set(SystemCallNumber.Execute, &ProgramCalls.Execute);
        Set(SystemCallNumber.Wait4, &WaitCalls.Wait4);
        Set(SystemCallNumber.WaitId, &WaitCalls.WaitId);

        Set(SystemCallNumber.ThreadExit, &ThreadCalls.Exit);
        Set(SystemCallNumber.SetThreadIdAddress, &ThreadCalls.SetThreadIdAddress);
        Set(SystemCallNumber.GetThreadId, &ThreadCalls.GetThreadId);
        Set(SystemCallNumber.Futex, &ThreadCalls.FutexCall);
        Set(SystemCallNumber.FutexWaitSeveral, &FutexCalls.WaitForSeveral);
        Set(SystemCallNumber.SchedulerYield, &ThreadCalls.Yield);
        Set(SystemCallNumber.SchedulerSetAffinity, &SchedulingCalls.SetAffinity);
        Set(SystemCallNumber.SchedulerGetAffinity, &SchedulingCalls.GetAffinity);
        Set(SystemCallNumber.ThreadCreate, &ThreadCalls.Create);
        Set(SystemCallNumber.ThreadSetScheduling, &ThreadCalls.SetScheduling);
        Set(SystemCallNumber.ThreadSetAffinity, &ThreadCalls.SetAffinity);
        Set(SystemCallNumber.ThreadInformation, &ThreadCalls.Information);
        Set(SystemCallNumber.ThreadList, &ThreadCalls.List);
        Set(SystemCallNumber.ThreadsSuspend, &SuspensionCalls.Suspend);
        Set(SystemCallNumber.ThreadsResume, &SuspensionCalls.Resume);
        Set(SystemCallNumber.ThreadsRegisters, &SuspensionCalls.Registers);

        Set(SystemCallNumber.SignalStack, &SignalCalls.SetStack);
        Set(SystemCallNumber.SignalAction, &SignalCalls.SetAction);
        Set(SystemCallNumber.SignalMask, &SignalCalls.SetMask);
        Set(SystemCallNumber.SignalReturn, &SignalCalls.Return);

        Set(SystemCallNumber.ClockGetTime, &TimeCalls.GetTime);
        Set(SystemCallNumber.ClockGetResolution, &TimeCalls.GetResolution);
        Set(SystemCallNumber.NanoSleep, &TimeCalls.Sleep);
        Set(SystemCallNumber.ClockNanoSleep, &TimeCalls.ClockSleep);

        Set(SystemCallNumber.SystemName, &MachineCalls.SystemName);
        Set(SystemCallNumber.SystemInfo, &MachineCalls.SystemInfo);
        Set(SystemCallNumber.GetRandom, &MachineCalls.GetRandom);
        Set(SystemCallNumber.LogRead, &MachineCalls.ReadLog);
        Set(SystemCallNumber.LogWrite, &MachineCalls.WriteLog);
        Set(SystemCallNumber.SystemInformation, &MachineCalls.Information);
        Set(SystemCallNumber.Power, &MachineCalls.Power);
    }

    private static long Unknown(ulong* registers) => Error.ENOSYS;
}
