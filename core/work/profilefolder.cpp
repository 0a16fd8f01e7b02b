// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/profilefolder.h"

#include "core/base/qtext.h"

#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>

namespace casebook::work {

namespace fs = std::filesystem;
using archive::requested::builtInProfiles;
using archive::requested::Profile;

namespace {

Path fileOf(std::string_view name)
{
    return profileFolder() / pathFromText(std::string(name) + ".json");
}

Result<Profile> readProfile(const Path &file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return failure(Error::Code::NotFound, pathText(file), "the profile cannot be opened",
                       "Check the path and the permissions");
    const std::string json{std::istreambuf_iterator<char>(stream), {}};
    return archive::requested::profileFromJson(json, pathText(file));
}

bool isBuiltIn(std::string_view name)
{
    return std::ranges::contains(builtInProfiles(), name, &Profile::name);
}

std::unexpected<Error> noSuchProfile(std::string_view name, const std::vector<Profile> &saved)
{
    std::string names;
    for (const std::span<const Profile> profiles : {std::span(saved), builtInProfiles()}) {
        for (const Profile &profile : profiles)
            names += (names.empty() ? "" : ", ") + profile.name;
    }
    return failure(Error::Code::NotFound, std::string(name), "there is no profile of this name, and no such file",
                   "The profiles are: " + names);
}

} // namespace

Path profileFolder()
{
    const QString chosen = qEnvironmentVariable("CASEBOOK_PROFILES");
    if (!chosen.isEmpty())
        return pathFromText(chosen.toStdString());
    const QString settings = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return pathFromText(settings.toStdString()) / "Casebook" / "profiles";
}

Result<std::vector<Profile>> savedProfiles()
{
    std::vector<Profile> profiles;
    std::error_code error;
    for (fs::directory_iterator entry(profileFolder(), error), end; !error && entry != end; entry.increment(error)) {
        if (entry->path().extension() != ".json")
            continue;
        auto profile = readProfile(entry->path());
        if (!profile)
            return std::unexpected(profile.error());
        profiles.push_back(std::move(*profile));
    }
    std::ranges::sort(profiles, {}, &Profile::name);
    return profiles;
}

Result<Profile> profileNamed(std::string_view nameOrFile)
{
    const auto saved = savedProfiles();
    if (!saved)
        return std::unexpected(saved.error());
    for (const std::span<const Profile> profiles : {std::span(*saved), builtInProfiles()}) {
        const auto found = std::ranges::find(profiles, nameOrFile, &Profile::name);
        if (found != profiles.end())
            return *found;
    }
    const Path file = pathFromText(nameOrFile);
    std::error_code error;
    return fs::exists(file, error) ? readProfile(file) : noSuchProfile(nameOrFile, *saved);
}

Result<Path> saveProfile(const Profile &profile)
{
    if (isBuiltIn(profile.name))
        return failure(Error::Code::Conflict, profile.name, "a profile of this name comes with Casebook",
                       "Choose another name");
    const Path file = fileOf(profile.name);
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    QSaveFile out(toQString(pathText(file)));
    const std::string json = toJson(profile);
    if (error || !out.open(QIODevice::WriteOnly) || out.write(json.data(), static_cast<qint64>(json.size())) < 0 ||
        !out.commit())
        return failure(Error::Code::Io, pathText(file),
                       "the profile cannot be written: " + out.errorString().toStdString(),
                       "Check the permissions and the room on the disk");
    return file;
}

Status deleteProfile(std::string_view name)
{
    if (isBuiltIn(name))
        return failure(Error::Code::Conflict, std::string(name), "it comes with Casebook and cannot be deleted");
    const auto saved = savedProfiles();
    if (!saved)
        return std::unexpected(saved.error());
    std::error_code error;
    if (!std::ranges::contains(*saved, name, &Profile::name) || !fs::remove(fileOf(name), error))
        return noSuchProfile(name, *saved);
    return {};
}

} // namespace casebook::work
