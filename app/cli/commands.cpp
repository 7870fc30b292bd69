// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

namespace cli {
const std::vector<Command> &commands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> list;
        for (const auto &group : {postingCommands(), applicationCommands(), workCommands(), profileCommands(),
                                  gapCommands(), skillCommands(), targetCommands(), historyCommands(),
                                  fileCommands(), exchangeCommands(), skillListCommands()})
            list.insert(list.end(), group.begin(), group.end());
        return list;
    }();
    return all;
}
} // namespace cli
